import a, b.c.d as e, f.g


from . import a
from .. import b as c, d
from ...e.f import (g, h as i,)
from .... import (j)
from k import *


a: int
b.c: d = e
(f): g = yield
h[i]: j[k] = l, m


a += b
a.b -= c
a[b] *= c,
(a) //= yield b
a **= b; a >>= c; a @= d; a |= e; a ^= f; a &= g; a %= h; a <<= i; a /= j


(a), [b, (c, *d)], e.f, g[h] = i = *j, k


x = yield a


yield
yield a
yield from b


del a, b.c, d[e], (f, [g]), (h)
del i,


assert a, 'b'
assert (c)


raise
raise A
raise B(c) from d


return
return a, *b


global a, b
nonlocal c


pass; break; continue;


print >>f, x
print(a, file=b)


if a: pass
elif b := c: d()
else: e


if a.b():
    if c:
        d = 1
    # remark
  # odd remark

    else:
        e = 2
elif f: g
else:
	h = 1


while a.b: c()
else: d()


for a in b: c()


for a, (b, *c), d[e] in *f, g:
    h()
else:
    i()


for (a) in b, : c


with a: pass


with a() as b, c.d() as (e, f), g as h[0]:
    i()


with (a): b


with (a as b, c, d() as e.f,): g


with (a, b): c
with (a, b) as c: d
with (a).b() as c: d
with (yield): e
with (a for a in b): c
with (): d


try: a
except: b


try:
    a()
except (B, C) as d:
    e()
except F.g:
    h()
else:
    i
finally: j


try: a
finally: b


try: a
except* B as c: d
except* (E, F): g


async def f():
    async with a as b, c: d
    async for e in f: g
    else: h
    await i
    return [j async for k in l]


x = a \
    + b
if a: \
    b


x = [
  a,
# remark

    b
]
