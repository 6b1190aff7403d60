package org.tanlu.report.html;

/** The page's style sheet and its one script; both keep clear of characters that XML reserves. */
final class HtmlStyle {

    /** Screen first, then print on A4. */
    static final String SHEET = """
            :root { --ink: #1f2933; --soft: #5b6673; --line: #c9d1d9; --accent: #1f4e79; }
            * { box-sizing: border-box; }
            html { scroll-behavior: smooth; }
            body { margin: 0; color: var(--ink); background: #f3f5f7; line-height: 1.8; font-size: 16px;
              font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
            nav { position: fixed; top: 0; bottom: 0; left: 0; width: 270px; overflow-y: auto; padding: 20px 14px 40px 20px;
              background: #fff; border-right: 1px solid var(--line); font-size: 14px; line-height: 1.5; }
            nav h2 { margin: 0 0 10px; font-size: 16px; color: var(--accent); }
            nav ul { list-style: none; margin: 0; padding: 0; }
            nav a { display: block; padding: 4px 8px; color: var(--ink); text-decoration: none; border-radius: 4px; }
            nav a:hover, nav a:focus { background: #e6eef5; }
            nav .level0, nav .level1 { font-weight: 600; }
            nav .level2 a { padding-left: 22px; }
            nav .level3 a { padding-left: 36px; color: var(--soft); }
            .skip { position: absolute; left: -100vw; padding: 8px 16px; color: #fff; background: var(--accent); z-index: 1; }
            .skip:focus { left: 0; }
            main { margin-left: 270px; max-width: 1060px; padding: 36px 48px 90px; background: #fff; min-height: 100vh; }
            header { margin-bottom: 30px; }
            h1 { margin: 0; text-align: center; text-wrap: balance; font-size: 30px; line-height: 1.4;
              font-family: "FZXiaoBiaoSong-B05S", "方正小标宋简体", "Songti SC", "STZhongsong", "Noto Serif CJK SC", serif; }
            .subtitle { margin: 8px 0 0; text-align: center; color: var(--soft); }
            .marking { margin: 12px 0 0; padding: 6px 18px; border: 1px solid currentColor; text-indent: 0; }
            .preface { margin-top: 22px; padding: 10px 18px; font-size: 14px; color: var(--soft);
              border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
            .preface p { margin: 4px 0; text-indent: 0; }
            h2, h3, h4 { line-height: 1.5; scroll-margin-top: 12px; break-after: avoid; }
            main .level0, main .level1 { margin: 40px 0 12px; padding-bottom: 6px; font-size: 22px; color: var(--accent);
              border-bottom: 2px solid var(--accent); }
            main .level2 { margin: 28px 0 8px; font-size: 18px; }
            main .level3 { margin: 20px 0 6px; font-size: 16px; }
            main p { margin: 8px 0; text-align: justify; text-indent: 2em; overflow-wrap: anywhere; }
            main .subtitle, main .notice, main .note, main .unit, main .empty { text-indent: 0; }
            main .subtitle { text-align: center; }
            main .notice { margin: 16px 0; padding: 10px 16px; background: #fdf6e3; border: 1px solid #d8b45a;
              border-left-width: 5px; break-inside: avoid; }
            figure { margin: 24px 0; }
            figcaption { text-align: center; font-weight: 600; }
            .table figcaption { break-after: avoid; }
            main .unit { margin: 0; text-align: right; font-size: 13px; color: var(--soft); break-after: avoid; }
            main .note { margin: 4px 0 0; font-size: 13px; color: var(--soft); }
            main .chart .note, main .empty { text-align: center; }
            .frame { overflow-x: auto; }
            table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.5;
              border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
            th, td { padding: 5px 8px; border: 1px solid var(--line); vertical-align: middle; }
            th { background: #eef2f6; font-weight: 600; text-align: center; }
            td.left { min-width: 5em; }
            td.right { text-align: right; font-variant-numeric: tabular-nums; }
            td.center { text-align: center; }
            td.strong { font-weight: 700; background: #f7f9fb; }
            tbody tr:hover td { background: #f0f6fb; }
            tr { break-inside: avoid; }
            .chart { text-align: center; break-inside: avoid; }
            .chart svg { display: block; width: 100%; max-width: 800px; margin: 0 auto 6px; }
            .wide svg { max-width: none; }
            .mark:hover { opacity: 0.75; }
            [data-key] { cursor: help; border-bottom: 1px dotted #9aa7b4; }
            [data-key]:hover { color: var(--accent); border-bottom-color: var(--accent); }
            #key { position: fixed; right: 0; bottom: 0; left: 270px; margin: 0; padding: 8px 48px; color: #fff;
              background: #1f2933; font-size: 14px; user-select: all; }
            #key[hidden] { display: none; }
            @media screen and (max-width: 900px) {
              nav { position: static; width: auto; border-right: 0; border-bottom: 1px solid var(--line); }
              main { margin-left: 0; padding: 24px 16px 80px; }
              #key { left: 0; padding: 8px 16px; }
            }
            @page { size: A4; margin: 25mm 22mm; @bottom-center { content: "— " counter(page) " —"; font-size: 10.5pt; } }
            @page landscape { size: A4 landscape; margin: 20mm; }
            @media print {
              body, main { background: #fff; }
              body { font-size: 12pt; }
              nav, .skip, #key { display: none; }
              main { margin: 0; max-width: none; padding: 0; min-height: 0; }
              .landscape, h2:has(+ .landscape), h3:has(+ .landscape), h4:has(+ .landscape) { page: landscape; }
              main .level0 { break-before: page; }
              main p { orphans: 2; widows: 2; }
              main .note { break-before: avoid; }
              .table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
              .frame { overflow: visible; }
              table { min-width: 0 !important; font-size: 9pt; }
              thead { display: table-header-group; }
              [data-key] { border-bottom: 0; }
              * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            }
            """;

    /** A click on a figure keeps its key at the foot of the page, where it can be copied; another click hides it. */
    static final String SCRIPT = """
            document.addEventListener('click', function (event) {
              var bar = document.getElementById('key');
              if (event.target === bar) { return; }
              var figure = event.target.closest('[data-key]');
              bar.hidden = figure === null;
              bar.textContent = figure === null ? '' : figure.title;
            });
            """;

    private HtmlStyle() {}
}
