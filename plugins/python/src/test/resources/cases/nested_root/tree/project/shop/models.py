from site_tools import x
from project.settings import DEBUG
