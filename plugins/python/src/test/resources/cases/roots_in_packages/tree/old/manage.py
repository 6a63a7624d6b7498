import settings
from pages import views
