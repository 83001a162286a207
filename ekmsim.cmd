@echo off
rem Starts ekmsim on Windows. Builds it first where it is missing. The embedded software token serves unless SoftHSM is installed.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%cli\target\ekmsim.jar"
set "GET_JDK=install JDK 17 or newer from adoptium.net or set JAVA_HOME"

rem A JDK. PATH begins with the one JAVA_HOME names, so that its programs are found without a path that may have blanks.
if defined JAVA_HOME (
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo ekmsim: JAVA_HOME names a folder without bin\java.exe: %GET_JDK% 1>&2
    exit /b 2
  )
  set "PATH=%JAVA_HOME%\bin;%PATH%"
)
java -version >nul 2>&1
if errorlevel 1 (
  echo ekmsim: no java found: %GET_JDK% 1>&2
  exit /b 2
)
rem The third word of the line: openjdk version "17.0.15" 2025-04-15
set "VERSION=unknown"
set "MAJOR=0"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
for /f "delims=.-+" %%m in ("%VERSION%") do set /a "MAJOR=%%m" 2>nul
if %MAJOR% lss 17 (
  echo ekmsim: found Java %VERSION%: %GET_JDK% 1>&2
  exit /b 2
)

if not exist "%JAR%" (
  where javac >nul 2>&1
  if errorlevel 1 (
    echo ekmsim: found a Java runtime without a compiler: %GET_JDK% 1>&2
    exit /b 2
  )
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo ekmsim: needs Maven 3.8 or newer for its first use ^(maven.apache.org^) 1>&2
    exit /b 2
  )
  echo Building ekmsim ^(first use, about a minute^) ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -Dmaven.test.skip=true -Dspotless.apply.skip=true -Dspotless.check.skip=true -pl cli -am package 1>&2
  popd
  if not exist "%JAR%" (
    echo ekmsim: the build failed; the lines above say why 1>&2
    exit /b 2
  )
)
java -Xlog:disable -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %EKMSIM_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
