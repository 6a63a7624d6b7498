from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter(prefix="/items")
app.include_router(router, prefix="/v2")


@router.get("/{key}")
async def item(key: int):
    pass
