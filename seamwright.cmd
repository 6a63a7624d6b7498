@echo off
rem Starts Seamwright from its source tree. Builds what is missing or older than the sources first.
rem
rem   SEAMWRIGHT_JAVA_HOME  the JDK to use, instead of the first one found that is new enough
rem   SEAMWRIGHT_JAVA_OPTS  more options for the Java virtual machine, such as -Xmx8g
setlocal EnableExtensions DisableDelayedExpansion

set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "APP=%ROOT%\installer\target\app"
set "WORK=%ROOT%\target\launcher"
set "STAMP=%APP%\built"
set "WANTED=25"

call :find_jdk
if not defined JDK exit /b 2

call :needs_build
if defined STALE (
    call :build_alone
    if errorlevel 1 exit /b 2
)

set "COMMAND_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable --enable-native-access=ALL-UNNAMED"
if "%~1"=="" goto desktop
if /i "%~1"=="open" goto desktop

"%JDK%\bin\java" -XX:MaxRAMPercentage=60 "-XX:SharedArchiveFile=%APP%\cli.jsa" -Xshare:auto ^
    %COMMAND_OPTIONS% %SEAMWRIGHT_JAVA_OPTS% -cp "%APP%\lib\*" dev.seamwright.cli.Main %*
exit /b %ERRORLEVEL%

:desktop
rem The window is told everything after "open".
set "REST="
:next_argument
shift
if not "%~1"=="" (
    set REST=%REST% "%~1"
    goto next_argument
)
"%JDK%\bin\java" -XX:MaxRAMPercentage=60 -Xlog:disable ^
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%APP%\desktop.jsa" "-Dseamwright.home=%ROOT%" ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED "--module-path=%APP%\javafx" ^
    --add-modules=javafx.controls %SEAMWRIGHT_JAVA_OPTS% -cp "%APP%\lib\*" ^
    dev.seamwright.desktop.Main %REST%
exit /b %ERRORLEVEL%

rem ------------------------------------------------------------------ a JDK

:find_jdk
set "JDK="
set "SEEN="
if defined SEAMWRIGHT_JAVA_HOME (
    call :consider "%SEAMWRIGHT_JAVA_HOME%"
    if not defined JDK (
        echo seamwright: SEAMWRIGHT_JAVA_HOME names %SEAMWRIGHT_JAVA_HOME%, which is no JDK %WANTED% or newer. 1>&2
    )
    exit /b 0
)
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%J in ('where javac 2^>nul') do call :consider "%%~dpJ.."
if defined JDK exit /b 0
for %%V in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" ^
    "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" ^
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" ^
    "%USERPROFILE%\scoop\apps") do (
    for /d %%D in ("%%~V\*") do call :consider "%%~D"
)
if defined JDK exit /b 0
echo seamwright: a JDK %WANTED% or newer is needed, and none was found. 1>&2
echo. 1>&2
echo Looked at JAVA_HOME, javac on the PATH, %ProgramFiles%\Java, %ProgramFiles%\Eclipse Adoptium, 1>&2
echo other usual folders there and %USERPROFILE%\.jdks 1>&2
if defined SEEN echo Found only:%SEEN% 1>&2
echo. 1>&2
echo Get one from https://adoptium.net or with 1>&2
echo   winget install EclipseAdoptium.Temurin.%WANTED%.JDK 1>&2
echo If you have one elsewhere, set SEAMWRIGHT_JAVA_HOME to its folder. 1>&2
exit /b 0

:consider
if defined JDK exit /b 0
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==" %%R in ('findstr /b "JAVA_VERSION=" "%~f1\release"') do set "VERSION=%%~R"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.+-_" %%N in ("%VERSION%") do set "VERSION=%%N"
if %VERSION% GEQ %WANTED% (
    set "JDK=%~f1"
) else (
    set "SEEN=%SEEN% %~f1 (Java %VERSION%)"
)
exit /b 0

rem ------------------------------------------------------------------ building

:needs_build
set "STALE="
if not exist "%STAMP%" (
    set "STALE=yes"
    exit /b 0
)
for /f "delims=" %%S in ('powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $root = $env:ROOT; @(Get-Item \"$root\pom.xml\", \"$root\*\pom.xml\", \"$root\*\*\pom.xml\") + @(Get-ChildItem -Recurse \"$root\src\*\src\main\", \"$root\plugins\*\src\main\") | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1 -ExpandProperty FullName"') do set "STALE=%%S"
exit /b 0

:build_alone
if not exist "%WORK%" mkdir "%WORK%"
set "TOLD="
:wait_for_others
rem Whoever holds the log open is building; the handle is let go even when that build is killed.
2>nul (
    9>"%WORK%\lock" (
        set "HELD=yes"
        call :build
    )
) && exit /b 0
if defined HELD exit /b 1
if not defined TOLD echo seamwright: another start is building; waiting for it. 1>&2
set "TOLD=yes"
ping -n 2 127.0.0.1 >nul
goto wait_for_others

:build
call :needs_build
if not defined STALE exit /b 0
where mvn >nul 2>nul
if errorlevel 1 (
    echo seamwright: Maven is needed to build the application, and there is no mvn on the PATH. >con
    echo Get it from https://maven.apache.org >con
    exit /b 1
)
echo Building Seamwright. The first time this takes a minute or two. >con
if exist "%APP%" rmdir /s /q "%APP%"
echo begun>"%WORK%\begun"
set "JAVA_HOME=%JDK%"
if exist "%WORK%\build.log" del "%WORK%\build.log"
call mvn -B -Pquick -f "%ROOT%\pom.xml" package 2>&1 | powershell -NoProfile -Command "$input | ForEach-Object { [IO.File]::AppendAllText(\"$env:WORK\build.log\", \"$_`r`n\"); if ($_ -match 'Building (Seamwright.*) 0\..*\[(.+)\]') { [Console]::WriteLine('  [' + $matches[2] + '] ' + $matches[1]) } }" >con
findstr /c:"BUILD SUCCESS" "%WORK%\build.log" >nul
if errorlevel 1 (
    findstr /b /c:"[ERROR]" "%WORK%\build.log" >con
    echo seamwright: the build failed. The whole log: %WORK%\build.log >con
    exit /b 1
)
"%JDK%\bin\java" "-XX:ArchiveClassesAtExit=%APP%\cli.part" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable ^
    --enable-native-access=ALL-UNNAMED -cp "%APP%\lib\*" dev.seamwright.cli.Main ^
    import "%ROOT%\sample-projects\bazaar" --out "%WORK%\training.seam" >nul 2>nul
del /q "%WORK%\training.seam*" >nul 2>nul
if exist "%APP%\cli.part" move /y "%APP%\cli.part" "%APP%\cli.jsa" >nul
powershell -NoProfile -Command "$stamp = New-Item -Force -ItemType File -Path $env:STAMP; $stamp.LastWriteTimeUtc = (Get-Item -LiteralPath \"$env:WORK\begun\").LastWriteTimeUtc"
exit /b 0
