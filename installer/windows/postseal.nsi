; The installer for Windows. It takes a folder with everything that the program needs, as this makes it on Windows:
;
;     cmake --preset package
;     cmake --build --preset package
;     cmake --install build/package --prefix stage
;     windeployqt --release stage/bin/postseal.exe stage/bin/postseal-cli.exe
;     (and beside them the DLLs of OpenSSL, c-ares, libpsl, libarchive, zlib and GMime)
;
; and is compiled on any system:
;
;     makensis -DSTAGE=stage -DVERSION=0.1.0 -DOUTPUT=postseal-0.1.0-setup.exe installer/windows/postseal.nsi

!ifndef STAGE
  !error "say which folder to install: -DSTAGE=folder"
!endif
!ifndef VERSION
  !error "say the version: -DVERSION=1.2.3"
!endif
!ifndef OUTPUT
  !define OUTPUT "postseal-${VERSION}-setup.exe"
!endif

Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

!define NAME "Postseal"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Postseal"

Name "${NAME}"
OutFile "${OUTPUT}"
SetCompressor /SOLID lzma
; For this user alone: no administrator is asked for.
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Postseal"
InstallDirRegKey HKCU "Software\Postseal" "Folder"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Sets up and checks MTA-STS and TLS reporting"
VIAddVersionKey "CompanyName" "The Postseal developers"
VIAddVersionKey "LegalCopyright" "The Postseal developers, GPL-3.0-or-later"

!define MUI_ICON "postseal.ico"
!define MUI_UNICON "postseal.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\postseal.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "Postseal needs a 64-bit Windows."
    Abort
  ${EndIf}
FunctionEnd

; Only folders that an installation made are removed, never whatever else lies where the user pointed: other
; programs have a bin and an uninstall.exe too. So it is asked for where the folder is known to be ours alone.
!macro RemoveProgram
  Delete "$INSTDIR\postseal.ico"
  Delete "$INSTDIR\LICENSE.txt"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\share"
!macroend

Section "Postseal"
  ; Files of an older version would be found before those of this one.
  ReadRegStr $0 HKCU "Software\Postseal" "Folder"
  ${If} $0 == $INSTDIR
  ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
    !insertmacro RemoveProgram
  ${EndIf}
  SetOutPath "$INSTDIR"
  File "postseal.ico"
  File /oname=LICENSE.txt "..\..\LICENSE"
  File /r "${STAGE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Postseal.lnk" "$INSTDIR\bin\postseal.exe" "" "$INSTDIR\postseal.ico"

  WriteRegStr HKCU "Software\Postseal" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\postseal.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Postseal developers"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "https://github.com/postseal/postseal"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  ReadRegStr $0 HKCU "Software\Postseal" "Folder"
  ${If} $0 != $INSTDIR
    MessageBox MB_OK|MB_ICONSTOP "Postseal was installed last in another folder: $0. Nothing was removed from $INSTDIR." /SD IDOK
    Abort
  ${EndIf}
  !insertmacro RemoveProgram
  Delete "$SMPROGRAMS\Postseal.lnk"
  Delete "$INSTDIR\uninstall.exe"
  ; Only when nothing else is in it. Settings and history of the user stay.
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Postseal"
SectionEnd
