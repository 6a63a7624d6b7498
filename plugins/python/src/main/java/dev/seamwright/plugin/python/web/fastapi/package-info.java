/// Routes as FastAPI and Starlette write them: routers included in routers, endpoints in lists.
@NullMarked
package dev.seamwright.plugin.python.web.fastapi;

import org.jspecify.annotations.NullMarked;
