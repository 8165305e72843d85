"""What the invented people of the benchmarks write."""

from __future__ import annotations

DISCLOSURES = (
    "I lost my mum last month and I can't sleep, I just keep crying and I don't know who else to tell",
    "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me",
    "I've been off work with depression since March and I'm on 150mg of sertraline, it's barely touching it",
    "Message me any time on 0491 570 156, even at 2am, I never sleep anyway",
    "honestly I'm falling apart since the divorce and I don't know who else to tell, sorry to unload on you",
    "I relapsed on Saturday, drank a whole bottle and woke up on the bathroom floor, I'm still shaking",
    "Add me on Instagram, I'm @rowan.quillfeather, we can just be friends outside of this",
    "My brother died of an overdose, I found him on the couch and I can't stop seeing it, I don't know who to tell",
)
"""Each is nudged in a channel of colleagues, and answered as a draft; a test asks the engine."""

TALK = (
    "Morning all, the van is booked for ten and the keys are in the top drawer",
    "Can someone swap Thursday's late shift with me?",
    "The printer on level two is out of toner again",
    "Great turnout at the barbecue yesterday, thank you to everyone who helped",
    "Minutes from the team meeting are in the shared folder",
    "Reminder that timesheets are due by noon tomorrow",
    "The training room needs the spare projector cable, who has it?",
    "The new roster is up, please check your weekends",
    "Lunch is in the kitchen, help yourselves",
    "Parking at the library is free after five",
    "Please sign the fire drill sheet by the door",
)
"""Nobody is to be told anything about these."""
