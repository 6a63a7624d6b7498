match a:
    case 1 | -2 | 3+4j | -5-6j | 7j: b
    case 'c' "d" | b'e': f()
    case None | True | False: g


match a, *b:
    case [c, *_] if d := e: f
    case (g, h), *i: j
    case k, : l
    case (): m
    case []: n
    case (o): p
    case (q,): r


match (a):
    case B.c.d | e.f: g()
    case H(): i
    case J(k, l.m, n=O(p), q=_,): r
    case S.t(u=[v, w]) as x: y
    case z: aa


match {**a}:
    case {}: b
    case {'c': d, 1: e, -2j: F(), g.h: _, None: i, **rest}: j
    case {**rest,}: k
    case {'l': m,}: n


match ...:
    case _ if match: case = match
    case match: case(match)


match -a: 
    case [((b))]: c
