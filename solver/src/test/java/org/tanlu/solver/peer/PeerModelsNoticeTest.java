package org.tanlu.solver.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Says once in every run whether the tests over the models of peers run or are skipped. */
class PeerModelsNoticeTest {

    @Test
    void a_folder_of_peer_models_that_is_named_is_there() {
        Optional<Path> folder =
                Optional.ofNullable(System.getenv("TANLU_PEER_MODELS")).map(Path::of);
        System.out.println(folder.map(path -> "Peer models: read from " + path)
                .orElse("Peer models: TANLU_PEER_MODELS is not set, so the tests over them are SKIPPED."));
        assertThat(folder.filter(path -> !path.toFile().isDirectory())).isEmpty();
    }
}
