package io.docket.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.LogReader;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.problem.Refusal;
import io.docket.api.proof.MerkleTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The command side as a node of its own, on a database that was empty. */
@SpringBootTest(
        classes = CommandNodeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"docket.embedded.scratch=true", "docket.demo.enabled=false"})
class CommandNodeTest {

    @TempDir
    private static Path witness;

    @Autowired
    private ApplicationContext node;

    @Autowired
    private Desk desk;

    @Autowired
    private LogReader log;

    @Autowired
    private JdbcClient sql;

    @DynamicPropertySource
    static void keepHeads(DynamicPropertyRegistry settings) {
        settings.add("docket.proof.witness", () -> witness);
    }

    @Test
    void a_command_of_somebody_who_may_becomes_an_event_in_their_name() {
        var admin = new PersonId(sql.sql("select owner from claim where kind = 'administrator'")
                .query(UUID.class)
                .single());
        var group = GroupId.next();
        var answer = await().ignoreException(Refusal.class)
                .until(
                        () -> desk.send(new CreateGroup(group, "Cards"), Object.class, Origin.of(admin, "api")),
                        sent -> sent.position() > 0);
        var event = log.read(answer.position() - 1, 1).getFirst();
        assertThat(event.payload()).isEqualTo(new GroupCreated(group, "Cards"));
        assertThat(event.metadata()).containsEntry("actor", "agent:" + admin);
    }

    @Test
    void a_command_of_nobody_is_refused() {
        assertThatThrownBy(() -> desk.send(
                        new CreateGroup(GroupId.next(), "Cards"), Object.class, Origin.anonymous("api", null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_happens_is_in_a_tree_whose_heads_a_file_keeps() throws IOException {
        var heads = witness.resolve("heads.jsonl");
        await().until(() -> Files.exists(heads) && Files.size(heads) > 0);
        var kept = JsonMapper.shared().readTree(Files.readAllLines(heads).getFirst());
        long size = kept.get("size").asLong();
        assertThat(size).isPositive();
        assertThat(node.getBean(MerkleTree.class).root(size).bytes())
                .isEqualTo(kept.get("root").binaryValue());
        assertThat(sql.sql("select at <= clock_timestamp() from tree_head where size = ?")
                        .param(size)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void there_is_one_log_and_none_of_axons_and_processors_have_transactions() {
        assertThat(node.getBeansOfType(EventBus.class)).containsOnlyKeys("eventBus");
        assertThat(node.getBeansOfType(EventStorageEngine.class)).isEmpty();
        assertThat(node.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(sql.sql("select count(*) from information_schema.tables where table_name = 'domain_event_entry'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
