@echo off
rem Start Regisseur from a checkout, or run its tests. What is missing is installed first.
rem
rem   regisseur.cmd [...]         the program; regisseur.cmd --help lists what it can do
rem   regisseur.cmd test [...]    every test, without a screen; what follows goes to pytest
setlocal
set "here=%~dp0"
set "python=%here%.venv\Scripts\python.exe"
set "lock=requirements.lock"
if /i "%~1"=="test" set "lock=requirements-test.lock"
set "QT_PLUGIN_PATH="

if not exist "%python%" goto install
fc /b "%here%%lock%" "%here%.venv\%lock%" >nul 2>&1 || goto install

:run
if /i not "%~1"=="test" (
    "%python%" -m regisseur_desktop %*
    exit /b
)
if not defined QT_QPA_PLATFORM set "QT_QPA_PLATFORM=offscreen"
set "rest="
for /f "tokens=1,*" %%a in ("%*") do set "rest=%%b"
cd /d "%here%"
"%python%" -m pytest %rest%
exit /b

:install
echo De omgeving in .venv wordt klaargemaakt. Dit duurt de eerste keer een minuut. 1>&2
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 || goto no_python
if not exist "%python%" py -3 -m venv "%here%.venv" || goto failed
"%python%" -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r "%here%%lock%" || goto failed
"%python%" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e "%here%." || goto failed
rem written last: half an installation is done again
copy /y "%here%%lock%" "%here%.venv\%lock%" >nul
goto run

:no_python
echo Regisseur heeft Python 3.11 of nieuwer nodig. Installeer dat en probeer het opnieuw. 1>&2
exit /b 1

:failed
echo Het klaarmaken lukte niet. Controleer je verbinding en probeer het opnieuw. 1>&2
exit /b 1
