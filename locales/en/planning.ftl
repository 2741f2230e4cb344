### What follows from the records, in words: rules of deadlines, days off, and the templates that Plenary brings along.

## Rules of deadlines

rule-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
rule-working_days = { $count ->
    [one] 1 working day
   *[other] { $count } working days
}
rule-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
rule-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
rule-of-meeting = the meeting
rule-of-deadline = “{ $name }”
rule-before = { $count } before { $from }
rule-after = { $count } after { $from }
rule-first-day = on the first day of { $from }
rule-last-day = on the last day of { $from }
deadline-moved-off = moved off { $day }: { $reason }
day-off-weekend = weekend
due-overdue = Overdue
due-this-week = This week, { $days }
due-next-week = Next week, { $days }
due-not-known = Day not known
due-nobody = Nobody named

## Public holidays

holiday-all-saints = All Saints’ Day
holiday-all-souls = All Souls’ Day
holiday-anti-fascist-struggle = Anti-Fascist Struggle Day
holiday-armistice-1918 = Armistice of 1918
holiday-ascension = Ascension Day
holiday-assumption = Assumption Day
holiday-august-holiday = August holiday
holiday-battle-of-the-boyne = Battle of the Boyne
holiday-boxing-day = Boxing Day
holiday-childrens-day = Children’s Day
holiday-christmas = Christmas Day
holiday-christmas-eve = Christmas Eve
holiday-columbus-day = Columbus Day
holiday-constitution-day = Constitution Day
holiday-coronation = Coronation
holiday-corpus-christi = Corpus Christi
holiday-culture-day = Culture Day
holiday-cyril-and-methodius = Saints Cyril and Methodius
holiday-declaration-of-martin = Declaration of the Slovak Nation
holiday-early-may-bank-holiday = Early May bank holiday
holiday-easter-monday = Easter Monday
holiday-epiphany = Epiphany
holiday-europe-day = Europe Day
holiday-freedom-and-democracy = Struggle for Freedom and Democracy
holiday-freedom-day = Freedom Day
holiday-genevan-fast = Genevan Fast
holiday-german-unity = German Unity Day
holiday-good-friday = Good Friday
holiday-great-prayer-day = Great Prayer Day
holiday-green-monday = Clean Monday
holiday-immaculate-conception = Immaculate Conception
holiday-independence-day = Independence Day
holiday-jan-hus = Jan Hus Day
holiday-june-holiday = June holiday
holiday-juneteenth = Juneteenth
holiday-kings-day = King’s Day
holiday-labour-day = Labour Day
holiday-liberation-day = Liberation Day
holiday-martin-luther-king = Martin Luther King Day
holiday-maundy-thursday = Maundy Thursday
holiday-may-holiday = May holiday
holiday-memorial-day = Memorial Day
holiday-midsummer-day = Midsummer Day
holiday-midsummer-eve = Midsummer Eve
holiday-national-day = National Day
holiday-new-year = New Year’s Day
holiday-october-holiday = October holiday
holiday-ohi-day = Ohi Day
holiday-our-lady-of-sorrows = Our Lady of Sorrows
holiday-our-lady-of-victories = Our Lady of Victories
holiday-pandemic-remembrance = Day of Remembrance of the Pandemic
holiday-peter-and-paul = Saints Peter and Paul
holiday-platinum-jubilee = Platinum Jubilee
holiday-reformation-day = Reformation Day
holiday-remembrance-day = Remembrance Day
holiday-repentance-day = Day of Repentance
holiday-republic-day = Republic Day
holiday-restoration-of-independence = Restoration of Independence
holiday-restoration-of-the-republic = Restoration of the Republic
holiday-saint-andrew = Saint Andrew’s Day
holiday-saint-brigid = Saint Brigid’s Day
holiday-saint-francis = Saint Francis of Assisi
holiday-saint-john = Saint John the Baptist
holiday-saint-joseph = Saint Joseph
holiday-saint-patrick = Saint Patrick’s Day
holiday-saint-pauls-shipwreck = Saint Paul’s Shipwreck
holiday-saint-stephen = Saint Stephen’s Day
holiday-second-of-january = 2 January
holiday-sette-giugno = Sette Giugno
holiday-solidarity-day = Solidarity Day
holiday-spring-bank-holiday = Spring bank holiday
holiday-state-funeral = State funeral
holiday-statehood-day = Statehood Day
holiday-summer-bank-holiday = Summer bank holiday
holiday-thanksgiving = Thanksgiving
holiday-unification-day = Unification Day
holiday-uprising-1953 = Uprising of 1953
holiday-uprising-day = Day of the Uprising
holiday-veterans-day = Veterans Day
holiday-victory-1945 = Victory of 1945
holiday-victory-day = Victory Day
holiday-washingtons-birthday = Washington’s Birthday
holiday-whit-monday = Whit Monday
holiday-womens-day = Women’s Day
holiday-world-cup = World Cup

## Ready templates

ready-templates = ready templates
template-plenary = Plenary meeting
template-working-group = Working group meeting
template-conference = Conference
template-hearing = Hearing
template-workshop = Workshop
step-comments = Comments on the report received
step-concept = Concept agreed
step-contributions = Written contributions received
step-convocation = Convocation sent
step-draft-agenda = Draft agenda out
step-evaluation = Evaluation forms read
step-experts = Experts under contract
step-interpretation = Interpretation booked
step-list-of-decisions = List of decisions out
step-list-of-participants = List of participants closed
step-material = Training material ready
step-papers = Papers out
step-programme = Programme out
step-registration = Registration closes
step-report = Report out
step-speakers = Speakers invited
step-summary = Summary of the hearing out
step-translation = Translation out
step-travel = Travel booked
step-venue = Venue booked
function-assistant = Assistant
function-delegations = Delegations
function-experts = Experts
function-project = Project manager
function-secretary = Secretary
function-speakers = Speakers
function-translation = Translation service

# A deadline where its meeting is not beside it.
deadline-of-meeting = { $name } ({ $meeting })

# What a move does to open deadlines, in one line.
move-deadlines-along = { $count ->
    [one] { $count } deadline moves along
   *[other] { $count } deadlines move along
}
move-deadlines-pinned = { $count ->
    [one] { $count } set by hand stays
   *[other] { $count } set by hand stay
}
move-deadlines-late = { $count ->
    [one] { $count } would be overdue
   *[other] { $count } would be overdue
}
