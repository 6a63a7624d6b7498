from fastapi import APIRouter


class ShopRouter(APIRouter):
    pass


router = ShopRouter(prefix="/own")


@router.delete("/{key}")
def drop(key):
    pass
