from fastapi import APIRouter, Depends

from .deps import session, user

router = APIRouter(prefix="/orders", dependencies=[Depends(user)])


@router.get("")
async def index(db=Depends(session)):
    pass


@router.api_route("/{key}", methods=["GET", "PUT"])
def one(key: int):
    pass


@router.websocket("/live")
async def live(socket):
    pass


def late():
    pass


router.add_api_route("/late", late, methods=["POST"])
router.add_api_route("/lost", missing)
