use std::fs;

use plenary::error::{Code, Error};
use plenary::exchange::csv::data::TableWriter;
use plenary::exchange::file::{write_atomically, write_folder_atomically, write_if_changed};
use plenary::model::record::Table;
use tempfile::tempdir;

fn say(text: &str) -> impl FnOnce(&mut dyn std::io::Write) -> plenary::error::Result<()> {
    move |out| out.write_all(text.as_bytes()).map_err(|_| Error::new(Code::Internal, "error-export-write"))
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_write_that_fails_leaves_the_old_file_and_nothing_else() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("office.ics");
    write_atomically(&path, say("old")).expect("written");
    let error = write_atomically(&path, |out| {
        out.write_all(b"half of the n").expect("a buffer");
        Err::<(), _>(Error::new(Code::Damaged, "error-damaged"))
    })
    .expect_err("the filling failed");
    assert_eq!(error.code, Code::Damaged);
    assert_eq!(fs::read_to_string(&path).expect("the file"), "old");
    assert_eq!(names(folder.path()), ["office.ics"]);
}

#[test]
fn a_failure_names_the_file() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("missing").join("office.ics");
    let error = write_atomically(&path, say("new")).expect_err("there is no such folder");
    assert_eq!((error.code, error.message), (Code::Internal, "error-export-write"));
    assert_eq!(error.arguments, [("file", "office.ics".to_owned())]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_apart() {
    let mut full = fs::File::create("/dev/full").expect("the device that is always full");
    let error =
        TableWriter::new(Table::Meeting, &mut full).and_then(TableWriter::finish).expect_err("it is full");
    assert_eq!((error.code, error.message), (Code::DiskFull, "error-export-disk-full"));
}

#[test]
fn the_same_bytes_are_not_written_again() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("office.ics");
    assert!(write_if_changed(&path, say("one")).expect("written").1);
    assert!(!write_if_changed(&path, say("one")).expect("compared").1);
    assert!(write_if_changed(&path, say("two")).expect("written").1);
    assert!(write_if_changed(&path, say("two and more")).expect("written").1);
    assert_eq!(fs::read_to_string(&path).expect("the file"), "two and more");
    assert_eq!(names(folder.path()), ["office.ics"]);
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempdir().expect("a folder");
    let (path, link) = (folder.path().join("office.ics"), folder.path().join("link.ics"));
    write_atomically(&path, say("old")).expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("ours");
    symlink(&path, &link).expect("a link");
    write_atomically(&link, say("new")).expect("written");
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert_eq!(fs::read_to_string(&path).expect("the file"), "new");
    assert_eq!(fs::metadata(&path).expect("the file").permissions().mode() & 0o777, 0o640);
}

#[cfg(unix)]
#[test]
fn a_new_file_is_as_readable_as_any_other() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempdir().expect("a folder");
    let (ours, any) = (folder.path().join("ours"), folder.path().join("any"));
    write_atomically(&ours, say("text")).expect("written");
    fs::write(&any, "text").expect("written");
    let mode = |path| fs::metadata(path).expect("a file").permissions().mode();
    assert_eq!(mode(&ours), mode(&any));
}

#[test]
fn a_folder_is_replaced_whole() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("office");
    for text in ["old", "new"] {
        write_folder_atomically(&path, |new| {
            new.file("a.csv", say(text))?;
            new.file("b.csv", say(text))
        })
        .expect("written");
    }
    assert_eq!(names(&path), ["a.csv", "b.csv"]);
    assert_eq!(fs::read_to_string(path.join("b.csv")).expect("the file"), "new");
    assert_eq!(names(folder.path()), ["office"]);
}

#[test]
fn a_folder_that_fails_leaves_the_old_one() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("office");
    write_folder_atomically(&path, |new| new.file("a.csv", say("old"))).expect("written");
    let failed = write_folder_atomically(&path, |new| {
        new.file("a.csv", say("new"))?;
        Err::<(), _>(Error::new(Code::Internal, "error-export-write"))
    });
    assert!(failed.is_err());
    assert_eq!(fs::read_to_string(path.join("a.csv")).expect("the file"), "old");
    assert_eq!(names(folder.path()), ["office"]);
}

#[test]
fn a_folder_with_other_peoples_files_is_left_alone() {
    let folder = tempdir().expect("a folder");
    fs::write(folder.path().join("letter.txt"), "mine").expect("written");
    fs::write(folder.path().join("a.csv"), "old").expect("written");
    let error =
        write_folder_atomically(folder.path(), |new| new.file("a.csv", say("new"))).expect_err("not ours");
    assert_eq!((error.code, error.message), (Code::Conflict, "error-export-folder"));
    assert_eq!(names(folder.path()), ["a.csv", "letter.txt"]);
    assert_eq!(fs::read_to_string(folder.path().join("a.csv")).expect("the file"), "old");
}
