@echo off
rem Starts the service on this machine and opens the workbench in the browser. Close this window to stop it.
chcp 65001 >nul
cd /d "%~dp0"
if not exist "Emulation.Service.exe" (
  echo Không thấy Emulation.Service.exe; hãy giải nén cả tệp .zip rồi chạy lại.
  pause
  exit /b 1
)
start "" /b cmd /c "timeout /t 4 /nobreak >nul & start http://localhost:5080/"
"Emulation.Service.exe" --urls http://localhost:5080
if errorlevel 1 pause
