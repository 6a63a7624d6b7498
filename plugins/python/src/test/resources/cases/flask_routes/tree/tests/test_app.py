from app import create_app

app = create_app()


@app.route("/only-in-tests")
def fake():
    pass
