package io.docket.api.evidence;

import io.docket.api.evidence.Verdict.Fault;
import io.docket.api.evidence.ZipReader.Archive;
import io.docket.api.evidence.ZipReader.Part;
import io.docket.api.proof.Ed25519;
import io.docket.api.proof.TreeHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * Verifies a bundle, every byte of it. What it finds intact is what a holder of the key {@link #keyId} said; that this
 * is the desk, one has to know from elsewhere.
 */
public final class BundleVerifier {

    /** What is read; of all else its sums are enough, however large it is. */
    private static final Set<String> READ = Set.of(Names.EVENTS, Names.MANIFEST, Names.SIGNATURE);

    private final Archive archive;
    private final Manifest manifest;
    private final List<Fault> faults = new ArrayList<>();
    private long events;

    private BundleVerifier(Archive archive, Manifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    /**
     * @return what was verified; empty for what is no bundle at all
     * @throws IOException if the file cannot be read
     */
    public static Verified verify(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var archive = ZipReader.read(bytes, Files.size(file), READ::contains);
            var verifier = new BundleVerifier(archive, Manifest.parse(content(archive, Names.MANIFEST)));
            return new Verified(verifier.verdict(), verifier.manifest.signedBy());
        } catch (BrokenBundleException e) {
            var fault = new Fault(0, String.valueOf(e.getMessage()));
            return new Verified(new Verdict(0, Optional.of(fault)), "");
        }
    }

    /**
     * A verdict, and on whose word.
     *
     * @param keyId of the key that signed it; empty if there is none
     */
    public record Verified(Verdict verdict, String keyId) {}

    private Verdict verdict() {
        archive.faults().forEach(this::fault);
        try {
            var signed = manifest.head().signed();
            if (!signed.isSignedBy(manifest.key(signed.keyId()))) {
                fault("The tree head is not what was signed");
                return broken();
            }
            checkEvents(signed.head());
            checkManifest();
        } catch (BrokenBundleException | IllegalArgumentException e) {
            fault("What is said of the bundle does not hold: " + e.getMessage());
        }
        return faults.isEmpty() ? new Verdict(events, Optional.empty()) : broken();
    }

    /** The event that is wrong says more than that the bundle is. */
    private Verdict broken() {
        var event =
                faults.stream().filter(fault -> fault.position() > 0).min(Comparator.comparingLong(Fault::position));
        return new Verdict(events, event.or(() -> faults.stream().findFirst()));
    }

    private void fault(String reason) {
        faults.add(new Fault(0, reason));
    }

    private void checkEvents(TreeHead head) throws BrokenBundleException {
        var check = new EventCheck(manifest.ticket(), manifest.number(), head);
        for (var line : lines()) {
            events++;
            try {
                check.check(Json.exactly(line, EventLine.class));
            } catch (WrongEventException e) {
                faults.add(e.fault());
                break;
            } catch (JacksonException | IllegalArgumentException e) {
                // Which one it is says more than that sums do not fit.
                faults.addFirst(new Fault(0, "Line " + events + " of " + Names.EVENTS + " cannot be read"));
                break;
            }
        }
        checkFiles(check.files());
    }

    private List<String> lines() throws BrokenBundleException {
        var text = Encoded.text(content(archive, Names.EVENTS));
        if (!text.endsWith("\n")) {
            throw new BrokenBundleException(Names.EVENTS + " does not end with a line");
        }
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private void checkFiles(Map<String, List<Attached>> named) {
        for (var part : archive.parts()) {
            if (part.name().startsWith(Names.FILES)) {
                var events = named.getOrDefault(part.name(), List.of());
                if (events.isEmpty()) {
                    fault("No event names the file " + part.name());
                }
                events.stream()
                        .filter(event -> !event.fits().test(part.sums()))
                        .map(event -> new Fault(
                                event.position(),
                                "The file " + part.name() + " is not shown to be the one that was attached"))
                        .forEach(faults::add);
            }
        }
        var found = archive.parts().stream().map(Part::name).toList();
        if (!found.equals(Names.inOrder(named.keySet(), Set.copyOf(found)))) {
            fault("The entries are not those of a bundle, in their order");
        }
    }

    private void checkManifest() throws BrokenBundleException {
        if (events != manifest.events()) {
            fault("There are " + events + " events, and should be " + manifest.events());
        }
        var found = archive.parts().stream().map(BundleVerifier::listed).toList();
        var expected = new ArrayList<>(manifest.entries());
        expected.add(listed(part(archive, Names.MANIFEST)));
        expected.add(listed(part(archive, Names.SIGNATURE)));
        if (!found.equals(expected)) {
            fault("What is in the bundle is not what its manifest lists");
        }
        var signed = Manifest.signedBytes(part(archive, Names.MANIFEST).sums().sha256(), manifest.signedBy());
        if (!Ed25519.isSigned(signed, content(archive, Names.SIGNATURE), manifest.key(manifest.signedBy()))) {
            fault("The manifest is not what was signed");
        }
    }

    private static Listed listed(Part part) {
        return new Listed(part.name(), part.sums().size(), part.sums().sha256());
    }

    private static byte[] content(Archive archive, String name) throws BrokenBundleException {
        return part(archive, name).content();
    }

    private static Part part(Archive archive, String name) throws BrokenBundleException {
        var parts = archive.parts().stream()
                .filter(part -> part.name().equals(name))
                .toList();
        if (parts.size() != 1) {
            throw new BrokenBundleException("This is no bundle: it has " + parts.size() + " times " + name);
        }
        return parts.getFirst();
    }
}
