import sys

from iwts.cli import main

sys.exit(main())
