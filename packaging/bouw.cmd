@echo off
rem Build the Windows program and, where NSIS is installed, its installer: packaging\bouw.cmd
setlocal
cd /d "%~dp0.."
call regisseur.cmd test --version || exit /b 1
.venv\Scripts\python.exe -m PyInstaller --noconfirm --log-level WARN build.spec || exit /b 1
dist\regisseur\regisseur-opdracht.exe check || exit /b 1

for /f "tokens=2 delims==" %%v in ('findstr /b __version__ regisseur_desktop\__init__.py') do set "version=%%~v"
set "version=%version: =%"
set "version=%version:"=%"
set "makensis=%ProgramFiles(x86)%\NSIS\makensis.exe"
if not exist "%makensis%" (
    echo Het programma staat in dist\regisseur. Voor een installatiebestand is NSIS nodig.
    exit /b 0
)
"%makensis%" /V2 /DVERSION=%version% packaging\regisseur.nsi || exit /b 1
certutil -hashfile dist\regisseur-%version%-setup.exe SHA256
