package io.docket.command.assist.local;

import io.docket.api.eventlog.Forgetting;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.SimilarTicketFinder;
import io.docket.command.assist.port.TextMeaning;
import io.docket.command.assist.port.TicketClassifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The assistant that needs no key and no network; it answers whatever no other adapter was configured for. */
@Configuration(proxyBeanMethods = false)
public class LocalAssistConfiguration {

    @Bean
    MiniLmEmbedder embedder(Forgetting forgetting) {
        var embedder = new MiniLmEmbedder();
        forgetting.remembers(embedder::forget);
        return embedder;
    }

    @Bean
    TextMeaning textMeaning(Embedder embedder) {
        return embedder::embed;
    }

    @Bean
    @ConditionalOnMissingBean
    TicketClassifier ticketClassifier(Embedder embedder, Memory memory) {
        return new LocalTicketClassifier(embedder, memory);
    }

    @Bean
    SimilarTicketFinder similarTicketFinder(Embedder embedder, Memory memory) {
        return new LocalSimilarTicketFinder(embedder, memory);
    }

    @Bean
    ReplyDrafter localReplyDrafter(Embedder embedder, Memory memory) {
        return new LocalReplyDrafter(embedder, memory);
    }
}
