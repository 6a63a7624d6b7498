# coding: no-such-charset
x = 1
