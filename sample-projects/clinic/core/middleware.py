from core.models import Site


class SiteMiddleware:
    """Puts the site that the workstation belongs to on the request."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        code = request.headers.get("X-Site")
        request.site = Site.objects.filter(code=code).first() if code else None
        return self.get_response(request)
