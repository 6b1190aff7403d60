package org.tanlu.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.web.rights.Right;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.rights.Role;
import org.tanlu.web.rights.Route;

/** The page of who may do what in the workbench, made from the tables of rights. */
class AuthorisationPageTest {
    private static final String NAME = "authorisation.md";
    private static final String WRITE = "tanlu.docs.write";
    private static final String HEAD = """
            # 权限 Who may do what in the workbench

            每个人在每个项目中有一个角色；第一个账户是管理员，可办理所有项目的各项。没有参与的项目当作不存在（404），参与了而没有权限的拒绝（403），
            没有登录的去登录。部门联络员只能看到、填报和核对本部门的资料需求和来件，企业填报人只能看到和填写本企业的调查表；别的部门、企业的一律当作不存在
            （404）。观察员只看成果，不看原始资料；
            项目中有保密资料的，成果也不看（403），可看公开稿。接口令牌的权限就是账户的权限。本页由 `rights/roles.csv` 和 `rights/routes.csv` 生成，
            测试逐个地址、逐个角色核对。

            Everybody has one role in a project; the first account is the administrator and may do everything. A project in which
            one takes no part is as if it were not there (404), a right that one lacks is refused (403), who is not signed in is
            sent to the sign-in. Department contributors and enterprise respondents find only what is their own organisation's
            (else 404), observers results without raw values, and none where anything of the project is confidential (403). A token can do what its account can. Made from
            `rights/roles.csv` and `rights/routes.csv`; a test asks every address in every role.

            """;

    @Test
    void the_page_of_rights_is_what_the_tables_say() throws IOException {
        Rights rights = Rights.load();
        String page = HEAD + roles(rights) + routes(rights);

        Path file = Path.of("..", "docs", NAME);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(
                        "docs/%s is not what the tables say now. Write it anew: ./mvnw -pl web -am test"
                                + " -Dtest=AuthorisationPageTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        NAME, WRITE)
                .isEqualTo(page);
    }

    private static String roles(Rights rights) {
        return "## 角色 Roles\n\n| 权限 Right | "
                + heads() + " |\n|---|" + "---|".repeat(Role.values().length) + "\n"
                + Arrays.stream(Right.values())
                        .map(right -> "| " + right.text().chinese() + " "
                                + right.text().english() + " `"
                                + right.word() + "` | "
                                + Arrays.stream(Role.values())
                                        .map(role -> rights.of(role).contains(right) ? "✓" : "")
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    /** What every route answers: in one's own project, and behind the stroke in another. */
    private static String routes(Rights rights) {
        return "## 地址 Routes\n\n✓ 可以 may；403 拒绝 refused；404 当作不存在 not there；斜线后是没有参与的项目 behind the stroke: in a"
                + " project without a part in it；状态 state：任何 any = 与是否冻结无关 frozen or not；423 = 冻结时凡会改动方案资料的都不存 nothing that would change the data of a frozen"
                + " plan is kept\n\n"
                + "| 地址 Route | 内容 What | 权限 Right | 状态 State | 未登录 Nobody | "
                + heads() + " |\n|---|---|---|---|---|" + "---|".repeat(Role.values().length) + "\n"
                + rights.routes().stream().map(route -> row(route, rights)).collect(Collectors.joining());
    }

    private static String row(Route route, Rights rights) {
        return "| `" + route.method() + " " + route.pattern().getPatternString() + "` | " + route.what() + " | `"
                + route.right().word() + "` | " + state(route) + " | "
                + (route.right() == Right.PUBLIC ? "✓" : "登录 sign-in") + " | "
                + Arrays.stream(Role.values())
                        .map(role -> cell(route, role, rights))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    /** What is of the plan is not written while it is frozen; opinions and observations are. */
    private static String state(Route route) {
        boolean isWriting = !route.method().equals("GET")
                && Set.of(Right.WRITE, Right.FILL_REQUEST, Right.FILL_QUESTIONNAIRE)
                        .contains(route.right());
        return isWriting ? "冻结时不改方案 frozen: 423" : "任何 any";
    }

    private static String cell(Route route, Role role, Rights rights) {
        String own = rights.of(role).contains(route.right()) ? "✓" : "403";
        return route.right().isOfProject() && role != Role.ADMINISTRATOR ? own + " / 404" : own;
    }

    private static String heads() {
        return Arrays.stream(Role.values())
                .map(role -> role.text().chinese() + " " + role.text().english())
                .collect(Collectors.joining(" | "));
    }
}
