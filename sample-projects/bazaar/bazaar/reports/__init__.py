"""Reports. They read from everywhere and write only into tables whose name begins with report_."""
