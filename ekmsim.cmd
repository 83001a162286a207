@echo off
rem Starts ekmsim on Windows. Builds it first where it is missing. The embedded software token serves unless SoftHSM is installed.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%cli\target\ekmsim.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo ekmsim: no java found: install JDK 17 or newer ^(adoptium.net^) or set JAVA_HOME 1>&2
  exit /b 2
)
if not exist "%JAR%" (
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
"%JAVA%" -Xlog:disable -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %EKMSIM_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
