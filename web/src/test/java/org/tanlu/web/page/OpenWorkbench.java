package org.tanlu.web.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.desk.Job;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Versions;

/** An open workbench with an account and projects of a city without data, asked as a browser asks it. */
@SpringBootTest(properties = "tanlu.pdf=false")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public abstract class OpenWorkbench {
    protected static final String WHO = "甲";
    private static final long PATIENCE = 120_000;

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected Desk desk;

    @Autowired
    protected Projects projects;

    @Autowired
    protected Versions versions;

    @Autowired
    protected Accounts accounts;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        try {
            String data = Files.createTempDirectory("tanlu-workbench").toString();
            registry.add("tanlu.data", () -> data);
            registry.add("tanlu.database", () -> "jdbc:sqlite:" + data + "/tanlu.db");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** The account that asks. */
    protected Account account() {
        return accounts.named(WHO).orElseGet(() -> accounts.open(WHO, "{noop}password1"));
    }

    /** A new project of a city without data, prepared. */
    protected Project project(String city) throws Exception {
        account();
        mvc.perform(post("/projects").param("name", city).with(user(WHO)).with(csrf()));
        Project project = projects.all().stream()
                .filter(one -> one.name().equals(city))
                .findFirst()
                .orElseThrow();
        prepared(project);
        return project;
    }

    /** The draft of the newest version, waited for. */
    protected Draft prepared(Project project) throws InterruptedException {
        desk.wake(project.id(), account());
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end) {
            boolean isRunning = desk.job(project.id())
                    .filter(job -> job.state() == Job.State.RUNNING)
                    .isPresent();
            if (!isRunning) {
                return desk.draft(project.id()).orElseThrow();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the draft was not prepared in time");
    }

    /** A page as text, in Chinese. */
    protected String page(String address) throws Exception {
        return mvc.perform(get(address).with(user(WHO)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** What a form that was sent gives. */
    protected MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(user(WHO)).with(csrf())).andReturn().getResponse();
    }
}
