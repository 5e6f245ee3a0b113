@echo off
rem Runs a goal of the Mentor Directory: mentor check, mentor match --from ..\mentees.csv
rem mentor alone lists the goals, mentor help match says what one can be told. The file mentor does the same elsewhere.
setlocal DisableDelayedExpansion
set "here=%~dp0"
set "goal=%~1"
if not defined goal set "goal=help"
if "%goal%"=="-h" set "goal=help"
if "%goal%"=="--help" set "goal=help"
shift /1
set "given="
if not "%goal%"=="help" goto next
if "%~1"=="" goto next
set given="-Dmentor.goal=%~1"
shift /1

rem --key value and --key become -Dmentor.key=value; Windows takes --key=value apart by itself.
:next
set "option=%~1"
if not defined option goto run
if "%option:~0,2%"=="--" goto option
set given=%given% "%option%"
shift /1
goto next
:option
set "value=%~2"
if not defined value goto flag
if "%value:~0,1%"=="-" goto flag
set given=%given% "-Dmentor.%option:~2%=%value%"
shift /1
shift /1
goto next
:flag
set given=%given% "-Dmentor.%option:~2%=true"
shift /1
goto next

:run
set "archive=%here%.."
if exist "%archive%\lib\VERSION" goto java
cd /d "%here%"
where mvn >nul 2>nul
if not errorlevel 1 goto maven
for /f "tokens=2 delims=<>" %%v in ('findstr /r "<version>[0-9]" pom.xml') do set "version=%%v"
set "homes=%USERPROFILE%\.mentor-directory"
if defined MENTOR_HOME set "homes=%MENTOR_HOME%"
set "archive=%homes%\mentor-directory-%version%"
if exist "%archive%\lib\VERSION" goto java
echo There is no Maven here. Install it, or unpack mentor-directory-%version%.zip into %homes% 1>&2
exit /b 1

:java
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%archive%\lib\*" org.mentordirectory.plugin.CommandLine "%goal%" %given%
exit /b %errorlevel%

:maven
set "MAVEN_OPTS=-XX:TieredStopAtLevel=1 -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=error %MAVEN_OPTS%"
if not exist generator\pom.xml goto goal
if exist target\plugin-made goto goal
echo Making the plugin; this is done once. 1>&2
call mvn -B -ntp -q install -pl generator -am -DskipTests -Dinvoker.skip -Dspotless.check.skip -Dmdep.analyze.skip
if errorlevel 1 exit /b 1
if not exist target mkdir target
echo made> target\plugin-made
:goal
call mvn -ntp -N "mentor:%goal%" %given%
exit /b %errorlevel%
