"""The style sheet as a template: tokens by `$name`, sizes at 100 %, no colour of its own."""

SURFACES = """
QAbstractItemView, QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
QMainWindow, QDialog, QFrame[zone="page"] { background: $bg; }
QFrame[zone="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[zone="sidebar"] { background: $sunken; border: none; border-right: 1px solid $line; }
QFrame[zone="status"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[zone="panel"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[zone="well"] { background: $sunken; border: none; border-radius: 8px; }
QFrame[zone="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[zone="sheet"] { background: $surface; border: 1px solid $control; }
QFrame[zone="toolsheet"] { background: $surface; border: 1px solid $accent; border-radius: 12px; }
QFrame[zone="line"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[zone="quote"] { background: $quote_soft; border: none; border-left: 4px solid $quote; }
QFrame[zone="info"] { background: $info_soft; border: none; border-left: 4px solid $info; }
QFrame[zone="ok"] { background: $ok_soft; border: none; border-left: 4px solid $ok; }
QFrame[zone="warn"] { background: $warn_soft; border: none; border-left: 4px solid $warn; }
QFrame[zone="danger"] { background: $danger_soft; border: none; border-left: 4px solid $danger; }
QFrame[zone="toast"] { background: $text; border: none; border-radius: 8px; }
QFrame[zone="toast"] QLabel { color: $surface; }
QScrollArea, QScrollArea > QWidget > QFrame[zone="none"] { background: transparent; border: none; }
QStackedWidget { background: transparent; border: none; }
QSplitter::handle { background: $line; }
QToolTip { background: $text; color: $surface; border: none; padding: 4px 8px; font-size: 13px; }
"""

TEXTS = """
QLabel[role="h1"] { font-size: 26px; font-weight: 700; }
QLabel[role="date"] { font-size: 21px; font-weight: 700; }
QLabel[role="h2"] { font-size: 17px; font-weight: 600; }
QLabel[role="h3"], QLabel[role="strong"] { font-size: 14px; font-weight: 600; }
QLabel[role="muted"] { font-size: 14px; color: $text2; }
QLabel[role="small"] { font-size: 13px; color: $text2; }
QLabel[role="caption"] { font-size: 12px; color: $text3; }
QLabel[role="section"] { font-size: 12px; font-weight: 600; color: $text2; }
QLabel[role="quote"] { font-size: 17px; color: $text; }
QLabel[role="field"] { font-size: 14px; font-weight: 600; }
QLabel[role="error"] { font-size: 13px; font-weight: 500; color: $danger; }
QLabel[role="link"] { font-size: 14px; font-weight: 600; color: $accent; }
QLabel[role="dangerlink"] { font-size: 13px; font-weight: 600; color: $danger;
    text-decoration: underline; }
QLabel[role="understood"] { font-size: 13px; font-weight: 500; color: $ok; }
QLabel[chip="true"] { font-size: 13px; font-weight: 600; padding: 0 12px; min-height: 24px;
    border-radius: 11px; }
QLabel[chip="small"] { font-size: 12px; font-weight: 500; padding: 0 8px; min-height: 18px;
    border-radius: 8px; }
QLabel[tone="neutral"] { color: $text2; background: $sunken; }
QLabel[tone="ok"] { color: $ok; background: $ok_soft; }
QLabel[tone="warn"] { color: $warn; background: $warn_soft; }
QLabel[tone="danger"] { color: $danger; background: $danger_soft; }
QLabel[tone="info"] { color: $info; background: $info_soft; }
QLabel[tone="accent"] { color: $accent; background: $accent_soft; }
QLabel[tone="quote"] { color: $quote; background: $quote_soft; }
"""

BUTTONS = """
QPushButton, QToolButton { font-weight: 600; border-radius: 8px; padding: 0 16px;
    min-height: 36px; background: $surface; color: $text; border: 1px solid $control; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:disabled, QToolButton:disabled { color: $text3; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent;
    border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent;
    color: $accent; padding: 0 8px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="icon"]:hover { background: $accent_soft; }
QPushButton[kind="quietdanger"] { background: transparent; border: 1px solid transparent;
    color: $danger; padding: 0 8px; }
QPushButton[kind="quietdanger"]:hover { background: $danger_soft; }
QToolButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 0;
    min-width: 34px; min-height: 34px; }
QToolButton[kind="framed"] { padding: 0; min-width: 42px; min-height: 36px; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url(bediening:$scheme/caret-down.svg); width: 12px;
    height: 12px; subcontrol-position: right center; right: 8px; }
QPushButton[kind="wrap"] { background: transparent; border: none; border-radius: 6px;
    padding: 0; text-align: left; min-height: 24px; }
QPushButton[kind="wrap"]:hover { background: $accent_soft; }
QFrame[zone="danger"] QPushButton[kind="wrap"]:hover { background: $surface; }
QPushButton[kind="nav"] { background: transparent; border: none; color: $text2; font-weight: 500;
    text-align: left; padding: 0 12px; min-height: 40px; border-radius: 6px; }
QPushButton[kind="nav"]:hover { background: $line; color: $text; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="search"] { background: $surface; border: 1px solid $control; color: $text2;
    font-weight: 500; text-align: left; padding: 0 12px; min-height: 38px; }
QPushButton[kind="choice"] { font-weight: 500; padding: 0 14px; min-height: 36px; }
QPushButton[kind="choice"]:checked { background: $accent_soft; color: $accent; font-weight: 600;
    border: 2px solid $accent; padding: 0 13px; min-height: 34px; }
QPushButton[kind="segment"]:checked { background: $accent; color: $on_accent;
    border: 1px solid $accent; }
QPushButton[kind="tag"] { background: $accent_soft; color: $accent; border: 1px solid transparent;
    border-radius: 13px; padding: 0 8px 0 12px; min-height: 26px; font-size: 13px; }
QPushButton[kind="tag"]:hover { border-color: $accent; }
QPushButton[kind="ontoast"] { background: transparent; border: 1px solid $surface;
    color: $surface; }
QPushButton[kind="ontoast"]:hover, QToolButton[kind="ontoast"]:hover { background: $text2; }
QToolButton[kind="ontoast"] { background: transparent; border: none; padding: 0;
    min-width: 34px; min-height: 34px; }
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { background: $surface; color: $text;
    border: 1px solid $control; border-radius: 8px; font-size: 14px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QSpinBox { padding: 0 10px; min-height: 36px; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $text3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $text3;
    background: $bg; border-color: $line; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] {
    border: 2px solid $danger; }
QLineEdit[kind="inline"] { background: $bg; }
QLineEdit[kind="cell"], QPlainTextEdit[kind="cell"], QComboBox[kind="cell"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; }
QLineEdit[kind="cell"], QComboBox[kind="cell"] { padding: 0 6px; min-height: 32px; }
QPlainTextEdit[kind="cell"] { padding: 3px 2px; }
QComboBox[kind="cell"]::drop-down { width: 20px; }
QLineEdit[kind="cell"]:hover, QPlainTextEdit[kind="cell"]:hover, QComboBox[kind="cell"]:hover {
    border-color: $line; }
QLineEdit[kind="cell"]:focus, QPlainTextEdit[kind="cell"]:focus, QComboBox[kind="cell"]:focus {
    background: $surface; border-color: $accent; }
QLineEdit[kind="cell"][state="error"], QPlainTextEdit[kind="cell"][state="error"] {
    border: 2px solid $danger; }
QComboBox QAbstractItemView, QListView[kind="suggestions"] { background: $surface;
    border: 1px solid $control; padding: 4px; selection-background-color: $accent_soft;
    selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; }
QProgressBar { background: $sunken; border: none; border-radius: 4px; min-height: 10px;
    max-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 24px; height: 24px; margin: -10px 0;
    border-radius: 11px; }
"""

MARKS = """
QComboBox::drop-down { border: none; width: 30px; }
QComboBox::down-arrow { image: url(bediening:$scheme/caret-down.svg); width: 14px; height: 14px; }
QCheckBox, QRadioButton { spacing: 10px; min-height: 28px; background: transparent; }
QCheckBox[kind="groot"] { min-width: 0px; min-height: 34px; spacing: 8px; }
QCheckBox::indicator { width: 20px; height: 20px; border: 1px solid $control;
    border-radius: 5px; background: $surface; }
QCheckBox[kind="groot"]::indicator { width: 28px; height: 28px; border-radius: 7px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
    image: url(bediening:$scheme/check.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
    image: url(bediening:$scheme/minus.svg); }
QRadioButton::indicator { width: 20px; height: 20px; border: 1px solid $control;
    border-radius: 10px; background: $surface; }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(cx: 0.5,
    cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.5 $accent,
    stop: 0.56 $surface, stop: 1 $surface); }
"""
"""Carets and ticks, which a style sheet that draws a border must draw as well."""

LISTS = """
QTabBar { background: transparent; border: none; font-weight: 600; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 3px solid transparent;
    color: $text2; padding: 0 4px; margin-right: 26px; min-height: 40px; }
QTabBar::tab:hover { color: $text; border-bottom-color: $line; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::scroller { width: 64px; }
QTabBar QToolButton { background: $surface; border: 1px solid $line; border-radius: 6px;
    padding: 0; margin: 8px 2px; min-width: 24px; min-height: 24px; }
QTabBar QToolButton::left-arrow { image: url(bediening:$scheme/caret-left.svg); width: 14px;
    height: 14px; }
QTabBar QToolButton::right-arrow { image: url(bediening:$scheme/caret-right.svg); width: 14px;
    height: 14px; }
QListView, QTreeView, QTableView { background: $surface; border: 1px solid $line;
    border-radius: 8px; alternate-background-color: $bg; gridline-color: $line;
    selection-background-color: $accent_soft; selection-color: $text; }
QListView[kind="plain"], QTreeView[kind="plain"], QTableView[kind="plain"] {
    background: transparent; border: none; border-radius: 0; }
QListView::item, QTreeView::item { min-height: 34px; padding: 0 10px; border: none;
    border-radius: 6px; }
QTableView::item { padding: 0 12px; border: none; border-bottom: 1px solid $line; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $text2; font-size: 13px; font-weight: 600;
    border: none; border-bottom: 1px solid $line; padding: 9px 14px; }
QTableCornerButton::section { background: $sunken; border: none; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $surface; border: 1px solid $control; padding: 6px; }
QMenu::item { padding: 8px 28px 8px 14px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenu::icon { padding-left: 10px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

CONTRAST = """
QLabel { font-size: 14px; }
QLabel[role="h1"] { font-size: 26px; font-weight: 700; }
QLabel[role="date"] { font-size: 21px; font-weight: 700; }
QLabel[role="h2"], QLabel[role="quote"] { font-size: 17px; font-weight: 600; }
QLabel[role="h3"], QLabel[role="strong"], QLabel[role="field"], QLabel[role="error"] {
    font-weight: 600; }
QLabel[chip="true"] { font-weight: 600; padding: 0 10px; min-height: 24px;
    border: 1px solid palette(window-text); border-radius: 11px; background: palette(base); }
QLabel[chip="small"] { padding: 0 8px; min-height: 18px;
    border: 1px solid palette(window-text); border-radius: 8px; }
QFrame[zone="card"], QFrame[zone="toast"], QFrame[zone="well"], QFrame[zone="sheet"],
QFrame[zone="toolsheet"] {
    background: palette(base); border: 1px solid palette(window-text); border-radius: 4px; }
QFrame[zone="line"] { background: palette(window-text); min-height: 1px; max-height: 1px; }
QPushButton, QToolButton { font-weight: 600; padding: 0 16px; min-height: 36px;
    border: 1px solid palette(button-text); border-radius: 4px; background: palette(button); }
QPushButton:hover, QToolButton:hover { border-width: 2px; padding: 0 15px; min-height: 34px; }
QPushButton:disabled { border-style: dashed; }
QPushButton[kind="primary"], QPushButton:checked { background: palette(highlight);
    color: palette(highlighted-text); }
QPushButton[kind="nav"], QPushButton[kind="search"] { text-align: left; }
QPushButton[kind="quiet"], QPushButton[kind="quietdanger"] { padding: 0 8px;
    text-decoration: underline; border-color: transparent; }
QPushButton[kind="tag"] { padding: 0 10px; min-height: 26px; }
QPushButton[kind="wrap"] { border-color: transparent; padding: 0; min-height: 24px; }
QLabel[role="link"], QLabel[role="dangerlink"] { text-decoration: underline; }
QToolButton { padding: 0; min-width: 36px; }
QLineEdit, QPlainTextEdit, QTextEdit { border: 1px solid palette(text); border-radius: 4px;
    padding: 0 10px; background: palette(base); }
QLineEdit { min-height: 36px; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"] { border: 3px solid palette(text); }
QComboBox, QCheckBox, QRadioButton { min-height: 32px; spacing: 10px; }
QCheckBox::indicator, QRadioButton::indicator { width: 20px; height: 20px; }
QListView::item, QTreeView::item { min-height: 34px; padding: 0 10px; }
QTabBar::tab { min-height: 36px; padding: 0 12px; border: 1px solid palette(window-text); }
QTabBar::tab:selected { background: palette(highlight); color: palette(highlighted-text); }
QFrame[zone="quote"], QFrame[zone="info"], QFrame[zone="ok"], QFrame[zone="warn"],
QFrame[zone="danger"] { border: none; border-left: 4px solid palette(window-text); }
QFrame[zone="header"], QFrame[zone="sidebar"], QFrame[zone="status"], QFrame[zone="panel"] {
    border: 1px solid palette(window-text); }
QScrollArea { border: none; }
"""
"""Sizes and structure only: in high contrast every colour is the palette's."""

CONTRAST_BOX = """
QComboBox { border: 1px solid $control; border-radius: 4px; padding: 0 10px; min-height: 36px;
    background: $surface; }
QScrollBar::handle { background: $control; margin: 2px; }
QScrollBar:vertical { width: 14px; background: $surface; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QHeaderView::section { background: $surface; color: $text; font-weight: 600; border: none;
    border-bottom: 2px solid $control; padding: 9px 14px; }
QListView, QTableView, QTreeView, QProgressBar { border: 1px solid $control; }
"""
"""What our own high contrast may add, because its colours are known."""

SHEET = SURFACES + TEXTS + BUTTONS + FIELDS + MARKS + LISTS
