def f(): pass


def f(a, b: int, /, c=1, *args: d.e, f: g = h, i, **kwargs: j) -> k: l


def f(a, *, b, c=1, d,): pass


def f(*a: *b, c): pass


def f(a=1, /, b=2, *, c): pass


def f(a, /): pass
def f(**a,): pass
def f(*a,): pass


@a
@b.c(d)(e)
@(f := g)
def h(i):
    "documentation"

    def j(): return k

    class l: pass

    return '''
    m
    '''



@a.b
class C(D, e.F[g], *h, metaclass=I, **j):
    k = 1

    @property
    async def l(self): await self.m; return 1


class A: pass
class B(): a = 1; b = 2


@(lambda: a)
def b(): pass


class A[T: int, *Ts, **P](B[T]): pass
def f[T](a: T) -> T: return a
async def g[T: (int, str),](): pass
type A = B | C
type D[T] = E[T]
type = F; type.g; type(h); type[i] = j; type: k = l; type in m


match = 1; case = 2; _ = 3; type = 4
match.a; match(b); match[c]; match(d).e = f
match[a]: b = c
match * a
match -b
