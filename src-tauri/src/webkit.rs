//! What WebKitGTK needs to be told before it starts.

/// Without a GPU, WebKit's default path paints through software GL at a third of the speed of its own rasteriser.
///
/// WebKit reads its environment when the first page is made, and ours cannot be changed safely once threads run; so
/// the program starts itself again with the variable set. Under WebDriver it does not: screenshots hang then.
#[cfg(target_os = "linux")]
pub fn prefer_software_rendering_without_gpu() {
    use std::os::unix::process::CommandExt as _;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let is_automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if is_automated || std::env::var_os(VARIABLE).is_some() || has_render_node() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let error =
        std::process::Command::new(program).args(std::env::args_os().skip(1)).env(VARIABLE, "1").exec();
    tracing::warn!(%error, "the window is drawn the slow way");
}

#[cfg(target_os = "linux")]
fn has_render_node() -> bool {
    let Ok(entries) = std::fs::read_dir("/dev/dri") else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
}

/// Other systems draw their web views well.
#[cfg(not(target_os = "linux"))]
pub fn prefer_software_rendering_without_gpu() {}
