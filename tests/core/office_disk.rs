//! Disks without room, and disks that cannot be written: whoever writes is told, and what is there can be read.

use std::path::Path;
use std::process::{Command, Stdio};

use plenary::error::{Code, Error};
use plenary::model::body::Body;
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::store::record;

use crate::support::desk;

/// A file system of its own, in memory, of four MiB.
struct SmallDisk {
    folder: tempfile::TempDir,
}

impl SmallDisk {
    /// `None`, with a line that says so, where none can be mounted: that takes Linux, and root.
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "plenary-test"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if !mounted {
            println!("skipped: only root on Linux can mount a small disk");
        }
        mounted.then_some(Self { folder })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Takes up all the room there is.
    fn fill(&self) {
        let ballast = std::fs::File::create(self.path().join("ballast")).expect("the ballast");
        let mut size = 4 * 1024 * 1024;
        while size > 0 {
            match std::io::copy(&mut std::io::Read::take(std::io::repeat(1), size), &mut &ballast) {
                Ok(_) => {}
                Err(_) => size /= 2,
            }
        }
    }

    fn make_room(&self) {
        std::fs::remove_file(self.path().join("ballast")).expect("the ballast goes");
    }

    /// From now on nothing can be written on it.
    fn make_read_only(&self) {
        let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(self.folder.path()).status();
        assert!(remounted.is_ok_and(|status| status.success()));
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // A disk that stays mounted would be found by whoever runs the tests; nothing better can be done here.
        let _ = Command::new("umount").arg(self.folder.path()).status();
    }
}

fn write(office: &Office, note: &str) -> Result<(), Error> {
    office
        .transact(Operation::AddRecord, &Subject::default(), |tx| {
            let mut body = plenary::model::record::Record::from(Body {
                name: "Body".into(),
                note: note.into(),
                ..Body::default()
            });
            body.set_id(tx.new_id());
            record::insert(tx, &body)
        })
        .map(drop)
}

#[test]
fn a_write_without_room_changes_nothing_and_succeeds_when_there_is_room() {
    let Some(disk) = SmallDisk::mount() else { return };
    let path = disk.path().join("office.plenary");
    let office = Office::create(&path, "Test", "Europe/Paris", desk("tester")).expect("a new office");
    write(&office, "kept").expect("there is room");
    disk.fill();
    let content = office.content().expect("content");
    let long = "long ".repeat(20_000);
    assert_eq!(write(&office, &long).expect_err("there is no room").code, Code::DiskFull);
    assert_eq!(office.content().expect("content"), content);
    assert_eq!(office.check().expect("it is looked over"), Vec::<String>::new());
    disk.make_room();
    write(&office, &long).expect("there is room again");
    office.undo().expect("undone");
    assert_eq!(office.content().expect("content"), content);
    drop(office);
    let office = Office::open(&path, desk("tester")).expect("it opens");
    assert_eq!(office.content().expect("content"), content);
}

#[test]
fn nothing_is_left_of_a_file_that_found_no_room() {
    let Some(disk) = SmallDisk::mount() else { return };
    let office = Office::create(&disk.path().join("office.plenary"), "Test", "Europe/Paris", desk("tester"))
        .expect("a new office");
    disk.fill();
    let files = || {
        let mut names: Vec<_> = std::fs::read_dir(disk.path())
            .expect("the disk")
            .map(|entry| entry.expect("a file").file_name())
            .collect();
        names.sort();
        names
    };
    let before = files();
    let other = disk.path().join("other.plenary");
    let created = Office::create(&other, "Other", "Europe/Paris", desk("tester")).err();
    assert_eq!(created.expect("there is no room").code, Code::DiskFull);
    let copied = office.back_up(&other).err();
    assert_eq!(copied.expect("there is no room").code, Code::DiskFull);
    assert_eq!(files(), before);
}

#[test]
fn an_office_on_a_disk_that_cannot_be_written_is_read() {
    let Some(disk) = SmallDisk::mount() else { return };
    let path = disk.path().join("office.plenary");
    let office = Office::create(&path, "Test", "Europe/Paris", desk("tester")).expect("a new office");
    write(&office, "kept").expect("there is room");
    let content = office.content().expect("content");
    drop(office);
    disk.make_read_only();
    let office = Office::open(&path, desk("tester")).expect("it opens");
    assert_eq!(office.read_only().expect("it cannot be written").code, Code::ReadOnly);
    assert_eq!(office.content().expect("content"), content);
    assert_eq!(office.check().expect("it is looked over"), Vec::<String>::new());
    assert_eq!(write(&office, "more").expect_err("it cannot be written").code, Code::ReadOnly);
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.plenary");
    office.back_up(&copy).expect("backed up to another disk");
    let copy = Office::open(&copy, desk("tester")).expect("the copy opens");
    assert!(copy.read_only().is_none());
    assert_eq!(copy.content().expect("content"), content);
}
