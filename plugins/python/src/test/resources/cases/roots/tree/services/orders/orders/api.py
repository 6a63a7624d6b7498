import graphql
from orders import models
import shared.clock
