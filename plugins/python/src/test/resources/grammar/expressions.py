a = b = c, *d = e.f[g](h)[i:j, ::k, ...].l


x = -a ** -b * ~c // d % e @ f + g - h + i - (j + k)


x = ((a + b) + c) + (d + e) + 'f' + 1


x = a << b >> c & d ^ e | f | (g | h)


x = a < b == c != d >= e <= f > g in h not in i is j is not k


x = not a and not b or c and (d or e) or f


x = a if b else c if d else lambda: e if f else g


x = lambda a, b=1, /, c=(2, 3), *d, e, f=4, **g: (yield)


x = lambda *, a: lambda *b: lambda **c: a + b


f(a, *b, c=d, *e, **g, h=i)


f(a for a in b if c if d for e in f async for g in h)(x)(y := 1, z=(w := 2))


x = [a, *b, c := d], [], (), (a,), (*b, c), (d := 1), {*a, b}, {}, {a: b, **c, d: e,}


x = [a for b, *c in d if e or f], {a for b in c}, {a: b for (c, d), e[0] in f}


x[a], x[a, b], x[*a], x[*a, b], x[a:], x[:b], x[:, None], x[a:b:c], x[::], x[y := 1]


x = (
    a
).b(
)[
    c
]


x = 1, 1_0, 0x_fF, 0o17, 0b1, 1., .5, 1e5, 1.5E-3j, 00, 0_0, 1J, 09.5, True, False, None, ...


await a.b(c) ** d


x = (yield), (yield a, b), (yield from c)


x = a.b.c.d().e[0].f(g.h(i.j))


x = {(a := 1): 2, b: (c := 3)}


x = größe.καλώ.имя + 変数
