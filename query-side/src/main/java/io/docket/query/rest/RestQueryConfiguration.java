package io.docket.query.rest;

import com.fasterxml.jackson.annotation.Nulls;
import io.docket.api.gateway.Origin;
import io.docket.api.personal.Door;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The REST edge, without its controllers. */
@Configuration(proxyBeanMethods = false)
@Import({RestSecurityConfiguration.class, ServerQueryConfiguration.class, ProblemAnswers.class, WholeBodies.class})
public class RestQueryConfiguration {

    /** What the caller sends and we do not know is a mistake of theirs, and they are told. */
    @Bean
    WebMvcConfigurer restEdge(JsonMapper json, UnroutedRequests unrouted) {
        var strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(WholeText.inBodies())
                .addHandler(new BodyFaults())
                .build();
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
            }

            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.addFirst(unrouted);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new Constants());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new NamedMediaTypes()).addPathPatterns("/api/**");
                registry.addInterceptor(WholeText.inParameters()).addPathPatterns("/api/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OriginResolver());
            }
        };
    }

    @Bean
    ClosedDoor closedDoor(Door door) {
        return new ClosedDoor(door);
    }

    @Bean
    UnroutedRequests unroutedRequests(JsonMapper json) {
        return new UnroutedRequests(new SecurityProblems(json));
    }

    @Bean
    SimpleUrlHandlerMapping unroutedRequestsMapping(UnroutedRequests unrouted) {
        return unrouted.mapping();
    }

    @Bean
    RefusedRequests refusedRequests(JsonMapper json) {
        return new RefusedRequests(new SecurityProblems(json));
    }

    @Bean
    SimpleUrlHandlerMapping refusedRequestsMapping(RefusedRequests refused) {
        return refused.mapping();
    }

    @Bean
    OpenAPI openApi() {
        // It is made of the token and the headers, and nothing that a caller could give as such.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Origin.class);
        return new OpenAPI()
                .info(new Info()
                        .title("Docket")
                        .version("v1")
                        .description("Tickets, their history, search, reports and administration of a support desk."))
                .components(new Components()
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }
}
