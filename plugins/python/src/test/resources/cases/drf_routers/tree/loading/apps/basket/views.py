from django.views import View


class BasketView(View):
    def get(self, request):
        pass
