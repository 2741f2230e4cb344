//! The one rule of rounding: to the nearest whole, a half to the even one; once, at the end of a calculation.

use num_rational::BigRational;
use num_traits::ToPrimitive as _;

/// The exact fraction `numerator / denominator`, the latter not zero.
pub(super) fn fraction(numerator: i128, denominator: i128) -> BigRational {
    BigRational::new(numerator.into(), denominator.into())
}

/// The nearest whole number, of two that are equally near the even one; `None` outside the range of amounts.
pub(super) fn half_to_even(exact: &BigRational) -> Option<i64> {
    let below = exact.floor();
    let twice_above = (exact - &below) * fraction(2, 1);
    let below = below.to_integer();
    let is_odd = below.bit(0);
    let goes_up = match twice_above.cmp(&fraction(1, 1)) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => is_odd,
        std::cmp::Ordering::Greater => true,
    };
    let below = below.to_i64()?;
    if goes_up { below.checked_add(1) } else { Some(below) }
}
