package org.tanlu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.tanlu.trace.Clause;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Job;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.FileChange;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.RowChange;
import org.tanlu.web.store.Tokens;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 32 clients change cells of the same tables through the interface at the same time, without a word between them. Every change
 * that was acknowledged is one version that differs from the one before in that change alone; who comes second is answered 409
 * with the difference. {@code -Dtanlu.edits=20000} sends so many.
 */
@Clause("6")
@Tag("bulk")
class ManyClientsTest {
    private static final int CLIENTS = 32;
    private static final int EDITS = Integer.getInteger("tanlu.edits", 400);
    private static final int TABLES = 6;
    private static final int ROWS = 12;
    private static final int VALUE = 2;
    private static final int REMARK = 7;
    private static final long PAUSE = 2;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Long, Edit> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger left = new AtomicInteger(EDITS);
    private final AtomicInteger refused = new AtomicInteger();

    @TempDir
    Path data;

    private String address = "";
    private String token = "";

    /** A cell that was changed, as whoever changed it saw it. */
    private record Edit(String table, int row, int column, String before, String after) {}

    @Test
    void no_change_that_was_acknowledged_is_lost() throws Exception {
        var start = new Start("127.0.0.1", 0, data, "jdbc:sqlite:" + data.resolve("tanlu.db"), 720);
        try (ConfigurableApplicationContext workbench = Workbench.open(start)) {
            Versions versions = workbench.getBean(Versions.class);
            Account author = workbench.getBean(Accounts.class).open("甲", "{noop}password1");
            long project = workbench.getBean(Projects.class).begin("小城", author).id();
            versions.keep(project, 0, city(), "", author);
            token = workbench.getBean(Tokens.class).make(author, "test");
            address = "http://127.0.0.1:" + workbench.getEnvironment().getProperty("local.server.port")
                    + "/api/v1/projects/" + project + "/tables/";
            Desk desk = workbench.getBean(Desk.class);
            together(() -> desk.job(project).ifPresent(Job::cancel));
            long newest = versions.newest(project).orElseThrow().number();
            assertThat(acknowledged.keySet())
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, (int) newest)
                            .mapToObj(Long::valueOf)
                            .toList());
            assertThat(refused.get()).as("clients met").isPositive();
            CityFiles before = city();
            for (long number = 2; number <= newest; number++) {
                CityFiles after = versions.files(version(versions, project, number));
                assertThat(List.of(difference(before, after))).containsExactly(acknowledged.get(number));
                before = after;
            }
        }
    }

    private static Version version(Versions versions, long project, long number) {
        return versions.find(project, number).orElseThrow();
    }

    /** All clients at once; what is begun to be computed of each version is called off, for nobody looks at it. */
    private void together(Runnable calledOff) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        ScheduledExecutorService beside = Executors.newSingleThreadScheduledExecutor();
        Future<?> callingOff = beside.scheduleWithFixedDelay(calledOff, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, CLIENTS)
                    .<Callable<Boolean>>mapToObj(client -> () -> work(new Random(client)))
                    .toList();
            for (Future<Boolean> client : clients.invokeAll(all)) {
                assertThat(client.get()).isTrue();
            }
        } finally {
            clients.shutdownNow();
            callingOff.cancel(true);
            beside.shutdownNow();
        }
    }

    private boolean work(Random random) throws Exception {
        while (left.decrementAndGet() >= 0) {
            String table = "data/t" + random.nextInt(TABLES);
            JsonNode told = JSON.readTree(send(get(table)).body());
            List<List<String>> rows = rows(told.at("/table/rows"));
            int row = 1 + random.nextInt(ROWS);
            int column = random.nextBoolean() ? VALUE : REMARK;
            String before = rows.get(row).get(column);
            String after =
                    column == VALUE ? String.valueOf(1 + random.nextInt(1_000_000)) : "改" + random.nextInt(1_000_000);
            rows.get(row).set(column, after);
            save(table, told.get("based").asLong(), rows, new Edit(table, row, column, before, after), 0);
        }
        return true;
    }

    /** Saves; when somebody else was first and nothing contradicts, saves once more what both joined. */
    private void save(String table, long based, List<List<String>> rows, Edit edit, int attempt) throws Exception {
        HttpResponse<byte[]> answer = send(request(table)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("based", based, "rows", rows)))));
        JsonNode told = JSON.readTree(answer.body());
        if (answer.statusCode() == 200) {
            if (told.get("isKept").asBoolean()) {
                assertThat(acknowledged.put(told.get("based").asLong(), edit)).isNull();
            }
            return;
        }
        assertThat(answer.statusCode()).as(told.toString()).isEqualTo(409);
        refused.incrementAndGet();
        JsonNode difference = told.get("difference");
        assertThat(difference.get("places").size()).isPositive();
        JsonNode own = own(difference, edit);
        assertThat(own.get("yours").asString()).isEqualTo(edit.after());
        assertThat(own.get("before").asString()).isEqualTo(edit.before());
        boolean isMine = own.get("whose").asString().equals("YOURS");
        assertThat(isMine).isEqualTo(difference.get("conflicts").asInt() == 0);
        if (isMine && attempt == 0) {
            save(table, told.get("newest").asLong(), rows(difference.get("joined")), edit, 1);
        }
    }

    private static JsonNode own(JsonNode difference, Edit edit) {
        for (JsonNode place : difference.get("places")) {
            if (place.get("row").asInt() == edit.row() + 1
                    && place.get("column").asInt() == edit.column() + 1) {
                return place;
            }
        }
        throw new AssertionError("the difference does not tell " + edit + ": " + difference.get("places"));
    }

    /** The one cell in which two versions differ. */
    private static Edit difference(CityFiles before, CityFiles after) {
        List<FileChange> files = FileChange.of(before, after);
        assertThat(files).hasSize(1);
        assertThat(files.get(0).rows()).hasSize(1);
        RowChange row = files.get(0).rows().get(0);
        List<String> old = cells(row.before());
        List<String> now = cells(row.after());
        List<Integer> columns = IntStream.range(0, old.size())
                .filter(i -> !old.get(i).equals(now.get(i)))
                .boxed()
                .toList();
        assertThat(columns).hasSize(1);
        int column = columns.get(0);
        String table = files.get(0).path().replace(".csv", "");
        return new Edit(table, row.row() - 1, column, old.get(column), now.get(column));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private HttpRequest.Builder get(String table) {
        return request(table).GET();
    }

    private HttpRequest.Builder request(String table) {
        return HttpRequest.newBuilder(URI.create(address + table + "?marks=false"))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static List<List<String>> rows(JsonNode told) {
        var rows = new ArrayList<List<String>>();
        told.forEach(row -> {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(cell.asString()));
            rows.add(cells);
        });
        return rows;
    }

    private static CityFiles city() {
        var files = new TreeMap<String, byte[]>();
        files.put("city.csv", utf8("key,value,note\nname,小城,\nprovince,河北,\nbase_year,2022,\n"));
        for (int table = 0; table < TABLES; table++) {
            String rows = IntStream.range(0, ROWS)
                    .mapToObj(row -> "常住人口," + (2010 + row) + ",50,万人,nj,,,改")
                    .collect(Collectors.joining("\n"));
            files.put("data/t" + table + ".csv", utf8("指标,年份,数值,单位,来源,状态,公开程度,备注\n" + rows + "\n"));
        }
        return CityFiles.of(files);
    }

    private static byte[] utf8(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
