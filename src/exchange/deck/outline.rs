//! A text as an outline: lines without the marks of their bullets, each with the line that it stands under, its slide and
//! the headings above it.

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
    pub(super) fn above(&self, of: usize) -> impl Iterator<Item = &Line> {
        let first = self.nodes[of].parent;
        let parents = std::iter::successors(first, |&parent| self.nodes[parent].parent);
        let headings = self.nodes[of].headings.iter().copied();
        parents.chain(headings).map(|index| &self.nodes[index].line)
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
        if slides.is_number(number) {
            continue;
        }
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

/// Where slides begin and end: at form feeds, or at lines that hold nothing but the slide's number, counted up by one.
struct Slides {
    /// The last line of each slide.
    ends: Vec<u64>,
    /// The lines that hold a number alone.
    numbers: Vec<u64>,
}

impl Slides {
    fn of(text: &str) -> Self {
        let feeds: Vec<u64> = (1..)
            .zip(text.lines())
            .filter(|(_, line)| line.starts_with('\u{c}'))
            .map(|(at, _)| at - 1)
            .collect();
        if !feeds.is_empty() {
            return Self { ends: feeds, numbers: Vec::new() };
        }
        let mut numbers: Vec<u64> = Vec::new();
        let mut first_text = None;
        for (at, line) in (1_u64..).zip(text.lines()) {
            let line = line.trim();
            let expected = numbers.len() + 1;
            if line.parse() == Ok(expected) {
                numbers.push(at);
            } else if !line.is_empty() && first_text.is_none() {
                first_text = Some(at);
            }
        }
        if numbers.len() < 2 {
            return Self { ends: Vec::new(), numbers: Vec::new() };
        }
        // Numbers stand at the head of slides where the first of them stands before any text.
        let is_head = first_text.is_none_or(|at| numbers[0] < at);
        let ends = if is_head { numbers.iter().skip(1).map(|at| at - 1).collect() } else { numbers.clone() };
        Self { ends, numbers }
    }

    fn at(&self, line: u64) -> Option<u32> {
        if self.ends.is_empty() {
            return None;
        }
        u32::try_from(self.ends.partition_point(|end| *end < line) + 1).ok()
    }

    fn is_number(&self, line: u64) -> bool {
        self.numbers.binary_search(&line).is_ok()
    }
}
