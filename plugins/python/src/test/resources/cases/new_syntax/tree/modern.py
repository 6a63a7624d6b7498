from dataclasses import dataclass

type Pair[T] = tuple[T, T]


@dataclass
class Point:
    x: int


def box[T: Point](value: T) -> Pair[T]:
    match value:
        case Point(x=0) | None:
            return make(1)
        case [first, *rest] if (n := len(rest)) > 1:
            return make(n)
        case {"key": Point() as found}:
            return f"{make(found)!r:>{n}} {'nested' + f"{make(2)}"}"
    try:
        pass
    except* ValueError:
        make(3)
    async_ = lambda a, /, b=make(4), *c, **d: make(a)
    return async_


def make(value):
    return value


async def stream():
    async with open_it() as it:
        async for each in it:
            await consume(each)


def open_it() -> "Stream":
    return Stream()


class Stream:
    pass


async def consume(each):
    yield each
