package io.docket.command.assist.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns a score into the share of such scores that were right: isotonic regression by pooling adjacent violators, over
 * what the same method would have said of tickets whose answer is known.
 */
final class Calibration {

    /**
     * @param score what the method claimed
     * @param right whether people had decided the same
     */
    record Trial(double score, boolean right) {}

    private record Block(double upTo, double right, double count) {
        double rate() {
            // Laplace's rule: a block of few trials says little.
            return (right + 1) / (count + 2);
        }

        Block with(Block next) {
            return new Block(next.upTo, right + next.right, count + next.count);
        }
    }

    private final List<Block> blocks;

    private Calibration(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Calibration from(List<Trial> trials) {
        var blocks = new ArrayList<Block>();
        trials.stream().sorted(Comparator.comparingDouble(Trial::score)).forEach(trial -> {
            var block = new Block(trial.score(), trial.right() ? 1 : 0, 1);
            while (!blocks.isEmpty() && blocks.getLast().rate() >= block.rate()) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        });
        return new Calibration(List.copyOf(blocks));
    }

    /** The probability of being right; one half where nothing was ever tried. */
    double probability(double score) {
        return blocks.stream()
                .filter(block -> score <= block.upTo())
                .findFirst()
                .or(() -> blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast()))
                .map(Block::rate)
                .orElse(0.5);
    }
}
