package io.docket.acceptance;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes that Spring MVC runs, such as {@code GET /api/v1/me}. */
final class Routes {
    private static final String OURS = "/api/";

    private Routes() {}

    static Set<String> running(RunningDesk desk) {
        var routes = new TreeSet<String>();
        desk.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith(OURS))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + path))));
        return routes;
    }
}
