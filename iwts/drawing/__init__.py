"""Drawing: QR codes, charts, the map, colours."""
