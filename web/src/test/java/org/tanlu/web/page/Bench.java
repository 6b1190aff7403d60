package org.tanlu.web.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.tanlu.web.Workbench;

/**
 * The workbench under test: one for all tests that extend this, with a data folder below target, for computations may still write
 * when a test ends.
 */
@SpringBootTest(classes = Workbench.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
abstract class Bench {
    static final Path FOLDER = folder();

    @Autowired
    private MockMvc web;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) {
        registry.add("tanlu.data", FOLDER::toString);
        registry.add("tanlu.database", () -> "jdbc:sqlite:" + FOLDER.resolve("tanlu.db"));
    }

    /** What somebody who is signed in is answered. */
    final MockHttpServletResponse ask(String who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.with(user(who)).with(csrf()));
    }

    /** What somebody who is not signed in is answered. */
    final MockHttpServletResponse unknown(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request);
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "bench");
        } catch (IOException unmade) {
            throw new UncheckedIOException(unmade);
        }
    }
}
