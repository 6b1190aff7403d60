@echo off
rem Starts Tanlu. In a clone it builds first when nothing is built yet or the sources have changed; unpacked from a
rem distribution it just runs. Needs Java 17 or later: from JAVA_HOME, or else from the PATH.
setlocal enableextensions
set "HERE=%~dp0"
rem The workbench in the browser is a program of its own beside the command line.
set "MODULE=cli"
set "NAME=tanlu.jar"
set OPTIONS=-XX:TieredStopAtLevel=1 -Xms1g
for %%v in (serve audit backup restore verify-backup) do if /i "%~1"=="%%v" goto workbench
goto named
:workbench
set "MODULE=web"
set "NAME=tanlu-web.jar"
set OPTIONS="-Dtanlu.examples=%HERE%examples"
:named
set "JAR=%HERE%%MODULE%\target\%NAME%"

rem Messages are in Chinese and English; the console's own code page comes back at the end.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "CODEPAGE=%%c"
set "CODEPAGE=%CODEPAGE: =%"
set "CODEPAGE=%CODEPAGE:.=%"
chcp 65001 >nul

set "JAVA="
rem Quotes around a folder with spaces are no part of its name.
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA goto version
set "JAVA_HOME="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto version
echo 碳路：没有找到 Java。请安装 JDK 17 或更高版本，或把 JAVA_HOME 设为它的文件夹。>&2
echo Tanlu: Java not found. Install JDK 17 or later, or set JAVA_HOME to its folder.>&2
set "CODE=1"
goto end

:version
set "VERSION="
set "MAJOR=0"
set "NOTE=%TEMP%\tanlu-%RANDOM%%RANDOM%.log"
"%JAVA%" -version >"%NOTE%" 2>&1
for /f "usebackq tokens=2,3" %%a in ("%NOTE%") do if /i "%%a"=="version" set "VERSION=%%~b"
del "%NOTE%" >nul 2>&1
if defined VERSION for /f "delims=.-+_" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% geq 17 goto mode
if not defined VERSION set "VERSION=未知版本 unknown"
echo 碳路：需要 Java 17 或更高版本，找到的是 %VERSION%。请安装 JDK 17，或把 JAVA_HOME 设为它的文件夹。>&2
echo Tanlu: Java 17 or later is needed, but %VERSION% was found. Install JDK 17, or set JAVA_HOME to its folder.>&2
set "CODE=1"
goto end

:mode
if not exist "%HERE%pom.xml" goto distribution
if not exist "%JAR%" goto first
powershell -NoProfile -Command "Set-Location -LiteralPath $env:HERE; $m = $env:MODULE; $built = (Get-Item $env:JAR, $m\target\lib\tanlu-*.jar | Measure-Object LastWriteTimeUtc -Maximum).Maximum; $newer = Get-ChildItem pom.xml, core\pom.xml, solver\pom.xml, office\pom.xml, verbs\pom.xml, $m\pom.xml, core\src\main, solver\src\main, office\src\main, verbs\src\main, $m\src\main, reference -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 }"
if not errorlevel 1 goto run
echo 源文件有改动，正在重新构建…… / The sources have changed, building again...>&2
goto build

:first
echo 首次使用，正在构建，约需几分钟…… / Building, first use only; this takes a few minutes...>&2

:build
pushd "%HERE%"
call mvnw.cmd -q -B -ntp -pl %MODULE% -am -DskipTests package >"%NOTE%" 2>&1
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" goto failed
del "%NOTE%" >nul 2>&1
rem An unchanged jar is not written again; its time says that it is up to date.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"
goto run

:failed
type "%NOTE%" >&2
del "%NOTE%" >nul 2>&1
echo 碳路：构建失败，原因见上。首次构建需要 JDK（不只是 Java 运行环境），并需要连接 Maven 中央仓库。>&2
echo Tanlu: the build failed, see above. The first build needs a JDK (not only a Java runtime) and Maven Central.>&2
goto end

:distribution
set "JAR=%HERE%program\%NAME%"

:run
rem The solver's library is native; from JDK 24 on the JVM warns of such where nobody allowed it.
"%JAVA%" -XX:+UseSerialGC %OPTIONS% -XX:MetaspaceSize=200m -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"

:end
chcp %CODEPAGE% >nul
exit /b %CODE%
