package io.docket.command.assist.local;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * all-MiniLM-L6-v2, quantised, through LangChain4j. One text at a time: dynamic quantisation makes a vector depend on
 * the batch it was computed in. The model is loaded with the first text, not when the desk starts.
 */
final class MiniLmEmbedder implements Embedder, AutoCloseable {

    /** The model reads 256 word pieces; what is longer would only cost time. */
    private static final int LONGEST_TEXT = 2_000;

    private static final int LATEST = 32;

    /** The tasks about a ticket all ask for its vector, at about the same time. */
    private final Cache<String, float[]> vectors =
            Caffeine.newBuilder().maximumSize(LATEST).build();

    /** Shared by those who compute; whoever has it alone may end. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private final Supplier<EmbeddingModel> model = SingletonSupplier.of(AllMiniLmL6V2QuantizedEmbeddingModel::new);

    /** The texts of a moment ago. */
    void forget() {
        vectors.invalidateAll();
    }

    @Override
    public float[] embed(String text) {
        return vectors.get(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text, this::compute)
                .clone();
    }

    private float[] compute(String beginning) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The desk is stopping");
            }
            var vector = model.get().embed(beginning).content();
            vector.normalize();
            return vector.vector();
        } finally {
            use.readLock().unlock();
        }
    }

    /** Waits for those who compute: a process that ends while its native code loads or runs crashes. */
    @Override
    public void close() {
        use.writeLock().lock();
        closed = true;
        use.writeLock().unlock();
    }

    @Override
    public String model() {
        return "all-MiniLM-L6-v2-q";
    }
}
