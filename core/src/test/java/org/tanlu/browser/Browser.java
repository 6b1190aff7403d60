package org.tanlu.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A page of the browser that is installed on the machine, without a window, driven by its own protocol (Chrome DevTools Protocol);
 * nothing is downloaded. One thread uses it.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final JsonFactory JSON = new JsonFactory();

    private final Process process;
    private final WebSocket socket;
    private final Replies replies;
    private int sent;

    private Browser(Process process, WebSocket socket, Replies replies) {
        this.process = process;
        this.socket = socket;
        this.replies = replies;
    }

    /** Skips a test where no such browser is on the PATH, and says what is not tested. */
    public static void needed(String untested) {
        assumeTrue(program().isPresent(), "no chromium on the PATH: " + untested);
    }

    /** Starts the browser with a profile of its own and an empty page of 1366 × 768 pixels. */
    public static Browser start(Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox", // only pages of the tests are opened, and tests may run as root
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--hide-scrollbars",
                        "--window-size=1366,768",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var replies = new Replies();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(page(port(process, profile.resolve("DevToolsActivePort"))), replies)
                    .join();
            return new Browser(process, socket, replies);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Opens a page and waits until it is loaded. */
    public void open(URI page) throws IOException, InterruptedException {
        ask("Page.navigate", "\"url\":" + quoted(page.toString()));
        run(
                "new Promise(done => document.readyState === 'complete' ? done('') : addEventListener('load', () => done('')))");
    }

    /** What a script's expression gives, awaited, as text. */
    public String run(String script) throws IOException, InterruptedException {
        Map<String, String> reply = ask(
                "Runtime.evaluate",
                "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                        + quoted("(async () => '' + await (" + script + "))()"));
        String failure = reply.get("/result/exceptionDetails/exception/description");
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return reply.getOrDefault("/result/result/value", "");
    }

    /** Loads a library of scripts into the page. */
    public void load(String library) throws IOException, InterruptedException {
        ask("Runtime.evaluate", "\"expression\":" + quoted(library));
    }

    /** Presses and releases a key that writes nothing, as Tab or Escape. */
    public void press(String key, int code) throws IOException, InterruptedException {
        String which = ",\"key\":" + quoted(key) + ",\"code\":" + quoted(key) + ",\"windowsVirtualKeyCode\":" + code;
        ask("Input.dispatchKeyEvent", "\"type\":\"rawKeyDown\"" + which);
        ask("Input.dispatchKeyEvent", "\"type\":\"keyUp\"" + which);
    }

    /** Shows the page as a screen of this size does. */
    public void size(int width, int height) throws IOException, InterruptedException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false");
    }

    /** What the window shows, as PNG. */
    public byte[] picture() throws IOException, InterruptedException {
        return data(ask("Page.captureScreenshot", "\"format\":\"png\""));
    }

    /** The page as it prints, on the paper its style sheet asks for, as PDF. */
    public byte[] print() throws IOException, InterruptedException {
        return data(ask("Page.printToPDF", "\"preferCSSPageSize\":true,\"printBackground\":false"));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }

    private static byte[] data(Map<String, String> reply) {
        return Base64.getDecoder().decode(reply.getOrDefault("/result/data", ""));
    }

    /** Sends a command and waits for its reply: what stands in it, by JSON pointer. */
    private Map<String, String> ask(String method, String parameters) throws IOException, InterruptedException {
        sent++;
        socket.sendText("{\"id\":" + sent + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true)
                .join();
        while (true) {
            String text = replies.whole.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (text == null) {
                throw new IOException(method + ": the browser does not answer");
            }
            Map<String, String> reply = leaves(text);
            if (reply.getOrDefault("/id", "").equals(String.valueOf(sent))) {
                if (reply.containsKey("/error/message")) {
                    throw new IOException(method + ": " + reply.get("/error/message"));
                }
                return reply;
            }
        }
    }

    private static Map<String, String> leaves(String json) throws IOException {
        var leaves = new TreeMap<String, String>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    leaves.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
                }
            }
        }
        return leaves;
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** The port that the browser chose and wrote into its profile. */
    private static int port(Process process, Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return Integer.parseInt(lines.get(0));
            }
            Thread.sleep(20);
        }
        throw new IOException("the browser did not start");
    }

    /** Where the one page is driven. */
    private static URI page(int port) throws IOException, InterruptedException {
        HttpRequest pages = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String list = HttpClient.newHttpClient()
                .send(pages, HttpResponse.BodyHandlers.ofString())
                .body();
        Map<String, String> leaves = leaves(list);
        String path = leaves.keySet().stream()
                .filter(leaf -> leaf.endsWith("/type") && "page".equals(leaves.get(leaf)))
                .findFirst()
                .orElseThrow();
        return URI.create(leaves.getOrDefault(path.replace("/type", "/webSocketDebuggerUrl"), ""));
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser's messages, put together from their parts. */
    private static final class Replies implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();
        private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            parts.append(part);
            if (isLast) {
                whole.add(parts.toString());
                parts.setLength(0);
            }
            return WebSocket.Listener.super.onText(socket, part, isLast);
        }
    }
}
