import broken
x = 1
