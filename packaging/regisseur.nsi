; The Windows installer: makensis -DVERSION=0.1.0 packaging/regisseur.nsi
; Per user, so without an administrator. Case files live in another folder, which neither
; installing nor removing touches. The version before stays beside the new one.
Unicode true
!include LogicLib.nsh
!include MUI2.nsh
!ifndef BUNDLE
  !define BUNDLE "../dist/regisseur"
!endif
!ifndef OUTPUT
  !define OUTPUT "../dist/regisseur-${VERSION}-setup.exe"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Regisseur"
!define BEFORE "$LOCALAPPDATA\Programs\Regisseur (vorige versie)"

Name "Regisseur"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Regisseur"
RequestExecutionLevel user
SetCompressor /SOLID lzma
BrandingText "Regisseur ${VERSION}"

!define MUI_FINISHPAGE_RUN "$INSTDIR\regisseur.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Regisseur starten"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "../LICENSE"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"

; Windows does not rename the folder of a program that runs, which tells us that it does.
!macro MoveOrAsk FROM TO
  ${Do}
    ClearErrors
    Rename "${FROM}" "${TO}"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION \
      "Regisseur is nog open. Sluit Regisseur en kies dan Opnieuw." /SD IDCANCEL IDRETRY +2
    Abort "Er is niets veranderd. Sluit Regisseur en start dit opnieuw."
  ${Loop}
!macroend

Section "Regisseur"
  ${If} ${FileExists} "$INSTDIR\regisseur.exe"
    RMDir /r "${BEFORE}"
    !insertmacro MoveOrAsk "$INSTDIR" "${BEFORE}"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*.*"
  WriteUninstaller "$INSTDIR\verwijderen.exe"
  CreateShortcut "$SMPROGRAMS\Regisseur.lnk" "$INSTDIR\regisseur.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Regisseur"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\regisseur.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\verwijderen.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; $INSTDIR is never asked for, so it holds nothing but the program.
Section "Uninstall"
  SetOutPath "$TEMP"
  !insertmacro MoveOrAsk "$INSTDIR" "$INSTDIR (wordt verwijderd)"
  RMDir /r "$INSTDIR (wordt verwijderd)"
  RMDir /r "${BEFORE}"
  Delete "$SMPROGRAMS\Regisseur.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DetailPrint "Je dossiers staan nog op hun eigen plek en zijn niet verwijderd."
SectionEnd
