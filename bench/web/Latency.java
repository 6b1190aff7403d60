import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 工作台响应时间 how long the workbench takes to answer on loopback with a demo city: a trial of scenarios as a slider asks it, and
 * every page. Starts a workbench of its own with an empty data folder, and ends it.
 *
 * <p>Usage: {@code java Latency.java CITY COMMAND…}, where the command starts a workbench and takes its options.
 */
public final class Latency {
    private static final int WARM = 100;
    private static final int TRIALS = 300;
    private static final int RENDERS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final List<String> PAGES = List.of(
            "overview", "survey", "accounting", "potential", "scenarios", "targets", "pathway", "safeguards", "text",
            "review", "monitoring");
    private static final Pattern SECRET = Pattern.compile("(http://\\S+)/first\\?secret=(\\S+)");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Process workbench;
    private final String place;
    private final String secret;

    private Latency(Process workbench, String place, String secret) {
        this.workbench = workbench;
        this.place = place;
        this.secret = secret;
    }

    public static void main(String[] arguments) throws Exception {
        String city = arguments[0];
        Path data = Files.createTempDirectory("tanlu-latency");
        var command = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        command.addAll(List.of("--port", "0", "--data", data.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher found = SECRET.matcher(line);
                if (found.find()) {
                    new Latency(process, found.group(1), found.group(2)).measure(city);
                    return;
                }
                System.err.println(line);
            }
        }
        throw new IOException("the workbench did not start");
    }

    private void measure(String city) throws Exception {
        form("/first", Map.of("secret", secret, "name", "bench", "password", "bench-password"), "/first?secret=" + secret);
        form("/sign-in", Map.of("username", "bench", "password", "bench-password"), "/sign-in");
        form("/projects/demo/" + city, Map.of(), "/");
        long begun = System.nanoTime();
        String curves = "/api/v1/projects/1/scenarios";
        while (get(curves).statusCode() != 200) {
            if (Duration.ofNanos(System.nanoTime() - begun).compareTo(PATIENCE) > 0) {
                throw new IOException("no draft after " + PATIENCE);
            }
            Thread.sleep(500);
        }
        System.out.printf("%s prepared in %d s%n", city, (System.nanoTime() - begun) / 1_000_000_000L);
        String token = csrf("/projects/1/scenarios");
        trials(token, WARM);
        Duration before = processor();
        report("trial", trials(token, TRIALS));
        System.out.printf(
                "trial: %.1f ms of the server's processor each%n",
                processor().minus(before).toNanos() / 1e6 / TRIALS);
        for (String page : PAGES) {
            renders(page, RENDERS / 2);
            report(page, renders(page, RENDERS));
        }
    }

    private Duration processor() {
        return workbench.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** A slider of the gross product in 2030 and one of a measure, each time elsewhere. */
    private List<Double> trials(String token, int count) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < count; i++) {
            String body = "{\"settings\":["
                    + "{\"parameter\":\"driver/gdp\",\"year\":2030,\"value\":" + (3000 + i) + "},"
                    + "{\"parameter\":\"driver/gdp\",\"year\":2060,\"value\":7000},"
                    + "{\"parameter\":\"measure/E-PV2\",\"year\":2030,\"value\":" + (i % 100) / 100.0 + "}]}";
            HttpRequest request = HttpRequest.newBuilder(URI.create(place + "/api/v1/projects/1/scenarios/low_carbon/trial"))
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-TOKEN", token)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            times.add(timed(request));
        }
        return times;
    }

    private List<Double> renders(String page, int count) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < count; i++) {
            times.add(timed(HttpRequest.newBuilder(URI.create(place + "/projects/1/" + page)).build()));
        }
        return times;
    }

    private double timed(HttpRequest request) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        double time = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + ": " + answer.statusCode());
        }
        return time;
    }

    private static void report(String what, List<Double> times) {
        Collections.sort(times);
        int count = times.size();
        System.out.printf(
                "%-12s p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms  (%d)%n",
                what,
                times.get(count / 2),
                times.get((int) Math.ceil(count * 0.95) - 1),
                times.get(count - 1),
                count);
    }

    private void form(String address, Map<String, String> fields, String from) throws Exception {
        var all = new TreeMap<>(fields);
        all.put("_csrf", csrf(from));
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(place + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(address + ": " + status);
        }
    }

    private String csrf(String page) throws Exception {
        Matcher found = CSRF.matcher(get(page).body());
        if (!found.find()) {
            throw new IOException("no token on " + page);
        }
        return found.group(1);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(place + address)).build(), BodyHandlers.ofString());
    }
}
