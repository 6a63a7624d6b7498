"""What the shop does. One file per subject, each with functions that the web layer and the tasks call."""
