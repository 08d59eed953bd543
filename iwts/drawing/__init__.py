"""Drawing: QR codes, charts, the world map and colours."""
