//! A text as an outline: lines without the marks of their bullets, each with the line that it stands under, its slide and
//! the headings above it.

use std::collections::HashMap;

use super::line::{Line, unmarked};

/// A text as an outline.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    /// The lines that are not empty, in order.
    pub(super) nodes: Vec<Node>,
}

/// A line in its place.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The line.
    pub(super) line: Line,
    /// The bullet that it stands under, by its place in the outline.
    pub(super) parent: Option<usize>,
    /// The headings over it on its slide, the nearest first.
    pub(super) headings: Vec<usize>,
}

impl Outline {
    /// The lines that stand right under a line: under a heading, the outermost bullets that follow it.
    pub(super) fn children(&self, of: usize) -> impl Iterator<Item = (usize, &Node)> {
        let is_heading = !self.nodes[of].line.is_bullet;
        let is_under = move |node: &Node| match is_heading {
            true => node.line.is_bullet,
            false => node.parent.is_some_and(|parent| parent >= of),
        };
        let parent = (!is_heading).then_some(of);
        let rest = self.nodes.iter().enumerate().skip(of + 1);
        rest.take_while(move |(_, node)| is_under(node)).filter(move |(_, node)| node.parent == parent)
    }

    /// The lines that a line stands under, the nearest first, then the headings over it.
    pub(super) fn above(&self, of: usize) -> impl Iterator<Item = (usize, &Line)> {
        let first = self.nodes[of].parent;
        let parents = std::iter::successors(first, |&parent| self.nodes[parent].parent);
        let headings = self.nodes[of].headings.iter().copied();
        parents.chain(headings).map(|index| (index, &self.nodes[index].line))
    }
}

/// Cuts a text into its lines and puts each in its place.
pub(super) fn outline(text: &str) -> Outline {
    let slides = Slides::of(text);
    let mut nodes: Vec<Node> = Vec::new();
    // The bullets that are open, outermost first: how far in, and with which mark.
    let mut open: Vec<(usize, String, usize)> = Vec::new();
    let mut headings: Vec<usize> = Vec::new();
    let mut slide = None;
    let mut is_after_bullet = false;
    for (number, raw) in (1_u64..).zip(text.lines()) {
        let here = slides.at(number);
        if here != slide {
            (slide, is_after_bullet) = (here, false);
            open.clear();
            headings.clear();
        }
        let raw = match slides.marks.get(&number) {
            Some(title) => title.as_str(),
            None => raw,
        };
        let Some((indent, mark, written)) = unmarked(raw) else { continue };
        let index = nodes.len();
        let parent = if mark.is_empty() {
            open.clear();
            if is_after_bullet {
                headings.clear();
            }
            is_after_bullet = false;
            None
        } else {
            is_after_bullet = true;
            let known =
                open.iter().position(|(at, other, _)| (*at, other.as_str()) == (indent, mark.as_str()));
            match known {
                Some(depth) => open.truncate(depth),
                None => open.retain(|(at, ..)| *at <= indent),
            }
            let parent = open.last().map(|(.., parent)| *parent);
            open.push((indent, mark.clone(), index));
            parent
        };
        let over = headings.iter().rev().copied().collect();
        if mark.is_empty() {
            headings.push(index);
        }
        let line = Line { number, slide, is_bullet: !mark.is_empty(), text: written };
        nodes.push(Node { line, parent, headings: over });
    }
    Outline { nodes }
}

/// Where slides begin: at form feeds, at lines such as "Slide 3: Projects", or where a line that holds nothing but the
/// slide's number, counted up by one, stands at their head or foot.
#[derive(Default)]
struct Slides {
    /// The first line of each slide and its number, in order.
    starts: Vec<(u64, u32)>,
    /// The lines that hold a number, with the title that stands behind it.
    marks: HashMap<u64, String>,
}

impl Slides {
    fn of(text: &str) -> Self {
        let lines = || (1_u64..).zip(text.lines());
        let feeds = lines().filter(|(_, line)| line.starts_with('\u{c}')).map(|(at, _)| at);
        let starts: Vec<(u64, u32)> = std::iter::once(1).chain(feeds.filter(|at| *at > 1)).zip(1..).collect();
        if starts.len() > 1 {
            return Self { starts, marks: HashMap::new() };
        }
        let called: Vec<(u64, u32, String)> = lines()
            .filter_map(|(at, line)| called_slide(line).map(|(number, title)| (at, number, title.to_owned())))
            .collect();
        if !called.is_empty() {
            return Self {
                starts: called.iter().map(|(at, number, _)| (*at, *number)).collect(),
                marks: called.into_iter().map(|(at, _, title)| (at, title)).collect(),
            };
        }
        let mut numbers: Vec<u64> = Vec::new();
        let mut first_text = None;
        for (at, line) in lines() {
            let line = line.trim();
            let expected = numbers.len() + 1;
            if line.parse() == Ok(expected) {
                numbers.push(at);
            } else if !line.is_empty() && first_text.is_none() {
                first_text = Some(at);
            }
        }
        if numbers.len() < 2 {
            return Self::default();
        }
        let marks = numbers.iter().map(|at| (*at, String::new())).collect();
        // Numbers stand at the head of slides where the first of them stands before any text.
        let is_head = first_text.is_none_or(|at| numbers[0] < at);
        let starts: Vec<u64> = match is_head {
            true => numbers,
            false => std::iter::once(1).chain(numbers.iter().map(|at| at + 1)).collect(),
        };
        Self { starts: starts.into_iter().zip(1..).collect(), marks }
    }

    fn at(&self, line: u64) -> Option<u32> {
        let before = self.starts.partition_point(|(start, _)| *start <= line);
        let (_, number) = self.starts.get(before.checked_sub(1)?)?;
        Some(*number)
    }
}

/// A line that begins a slide by its number, and the title behind it: "Slide 3", "--- Diapositive 4 : Projets ---".
fn called_slide(line: &str) -> Option<(u32, &str)> {
    let is_sign = |c: char| !c.is_alphanumeric();
    let line = line.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '=' | '#' | '*' | '[' | ']' | '_' | '–' | '—')
    });
    let (word, rest) = line.split_once(char::is_whitespace)?;
    if !["slide", "diapositive", "diapo", "page"].contains(&word.to_lowercase().as_str()) {
        return None;
    }
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (number, title) = rest.split_at(end);
    let is_apart = title.is_empty() || title.starts_with(is_sign);
    let title = title
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | '-' | '–' | '—' | '/'));
    // "Slide 3/12" and "Page 3 of 12" go on with a number.
    let is_count = title
        .split_whitespace()
        .all(|word| word.parse::<u32>().is_ok() || matches!(word, "of" | "sur" | "de"));
    is_apart.then_some(())?;
    Some((number.parse().ok()?, if is_count { "" } else { title }))
}
